import { type Key, plantedKey } from './known-words'

/** Words that a key is asked to be one of, without hashing it. */
export class KeySet {
  private readonly numbers: Uint8Array

  constructor(words: Iterable<string>) {
    const numbers = [...words].map((word) => plantedKey(word).number)
    this.numbers = new Uint8Array(Math.max(0, ...numbers) + 1)
    for (const number of numbers) this.numbers[number] = 1
  }

  has({ number }: Key): boolean {
    return number < this.numbers.length && this.numbers[number] === 1
  }
}
