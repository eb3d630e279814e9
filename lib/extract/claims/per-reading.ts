import type { Reading } from './draft'

/** Works something out once for a sentence, however many claims stand in it; sentences are read one after the other. */
export function perReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
  let last: { reading: Reading; value: T } | null = null
  return (reading) => {
    if (last?.reading !== reading) last = { reading, value: work(reading) }
    return last.value
  }
}
