/** Numbers for features of three parts, given in the order in which they are met: no name is made for each time. */
export class FeatureNumbers {
  /** By number: the name, its parts parted by bars. */
  readonly names: string[] = []
  private readonly numbers = new Map<string, Map<string, Map<string, number>>>()
  private isClosed = false

  /** From here on, a feature that was not met has no number. */
  close(): void {
    this.isClosed = true
  }

  /** The number of a feature, -1 for one whose values hold a bar. */
  of(kind: string, first: string, second: string): number {
    const known = this.numbers.get(kind)?.get(first)?.get(second)
    if (known !== undefined || this.isClosed) return known ?? NONE
    const hasBar = first.includes('|') || second.includes('|')
    const number = hasBar ? NONE : this.names.push(`${kind}|${first}|${second}`) - 1
    under(under(this.numbers, kind), first).set(second, number)
    return number
  }
}

const NONE = -1

function under<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let inner = map.get(key)
  if (!inner) map.set(key, (inner = new Map<string, V>()))
  return inner
}
