import type { Interval } from './intervals'
import { figuresOf, type Outcome } from './outcome'
import type { Band } from './reliability'

const percent = (value: number): string =>
  (Number.isFinite(value) ? (100 * value).toFixed(1) : '-').padStart(6)
const NAME = 30

/** The figures, a row a facet, then the accuracy of the fields of what was matched. */
export function tableOf(outcome: Outcome): string[] {
  const lines = [`${'facet'.padEnd(NAME)}   prec    rec     F1   (hit/gold/predicted)`]
  for (const [name, tally] of outcome.facets) {
    const { precision, recall, f1 } = figuresOf(tally)
    const counts = `(${tally.hit}/${tally.gold}/${tally.predicted})`
    lines.push(`${name.padEnd(NAME)} ${percent(precision)} ${percent(recall)} ${percent(f1)}   ${counts}`)
  }
  for (const [name, { ok, n }] of outcome.fields)
    lines.push(`${name.padEnd(NAME)} ${percent(ok / n)}   accuracy (${ok}/${n})`)
  return lines
}

export function intervalLines(outcome: Outcome, intervals: Map<string, Interval>): string[] {
  const row = (name: string, value: number) => {
    const { low, high } = intervals.get(name) ?? { low: NaN, high: NaN }
    return `${name.padEnd(NAME)} ${percent(value)}   ${percent(low)} to ${percent(high)}`
  }
  return [
    `${'95 % interval over papers'.padEnd(NAME)}  value       low    high`,
    ...[...outcome.facets].map(([name, tally]) => row(name, figuresOf(tally).f1)),
    ...[...outcome.fields].map(([name, { ok, n }]) => row(name, ok / n)),
  ]
}

export function reliabilityLines(bands: Band[]): string[] {
  const rows = bands.map(({ from, claims, right }, i) => {
    const to = bands[i + 1]?.from ?? 1
    return `${`${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(NAME)} ${percent(right / claims)}   (${right}/${claims})`
  })
  return [`${'claims by confidence'.padEnd(NAME)}  right`, ...rows]
}
