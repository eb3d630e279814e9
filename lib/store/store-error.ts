/** A store that cannot be read or built: says what happened and what to run. */
export class StoreError extends Error {
  constructor(
    readonly kind: 'missing' | 'damaged' | 'schema' | 'gone' | 'build',
    message: string,
    readonly remedy: string,
  ) {
    super(message)
    this.name = 'StoreError'
  }
}
