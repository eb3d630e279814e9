import { figuresOf, Outcome } from './outcome'

export interface Interval {
  low: number
  high: number
}

const ROUNDS = 2000
const SEED = 74

/** 95 % bootstrap interval of each facet's F1 and each field's accuracy: papers are drawn again, with a fixed seed. */
export function intervalsOf(outcomes: Outcome[]): Map<string, Interval> {
  const random = mulberry32(SEED)
  const drawn = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    const sample = outcomes.map(() => outcomes[Math.floor(random() * outcomes.length)]!)
    for (const [name, value] of valuesOf(sample))
      (drawn.get(name) ?? drawn.set(name, []).get(name)!).push(value)
  }
  return new Map([...drawn].map(([name, values]) => [name, middle(values)]))
}

function valuesOf(sample: Outcome[]): [string, number][] {
  const { facets, fields } = Outcome.sum(sample)
  return [
    ...[...facets].map(([name, tally]): [string, number] => [name, figuresOf(tally).f1]),
    ...[...fields].map(([name, { ok, n }]): [string, number] => [name, ok / n]),
  ]
}

function middle(values: number[]): Interval {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
  return { low: at(0.025), high: at(0.975) }
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
