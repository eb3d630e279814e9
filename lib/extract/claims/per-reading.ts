import type { Reading } from './draft'

/** Works something out once for a sentence, however many claims stand in it. */
export function perReading<T>(work: (reading: Reading) => T): (reading: Reading) => T {
  const done = new WeakMap<Reading, { value: T }>()
  return (reading) => {
    let known = done.get(reading)
    if (!known) done.set(reading, (known = { value: work(reading) }))
    return known.value
  }
}
