import type { Reading } from '../draft'
import type { Told } from './told'

const REACH = 5
const CLOSE = 2
/** Factors and amounts by their size, as bands. */
const BANDS = [1, 1.2, 2, 5, 20, 100, 1000]
const SPANS = [2, 4, 7, 11]

const bandOf = (value: number, bands: readonly number[]): number =>
  bands.filter((band) => value >= band).length

/** What speaks for and against a claim with a number: how it was read, what its number is, and the words and classes around. */
export function countedFeatures(
  { draft, fault }: Told,
  { words, reading }: { words: readonly string[]; reading: Reading },
): string[] {
  const { pattern, metric, quantity, at, from, to, ratio, absolute } = draft
  const { codes, items } = reading
  const item = items[at]!
  const kind = quantity ? `${quantity.kind} ${quantity.unit?.kind ?? ''}` : 'none'
  const features: string[] = ['read', pattern, 'read', `${pattern} ${metric}`, 'metric', metric]
  const stand = fault === null ? 'stands' : 'falls'
  features.push(stand, fault ?? '', stand, pattern)
  features.push(
    'kind',
    kind,
    'kind',
    `${kind} ${metric}`,
    'kind',
    `${kind} ${pattern}`,
    'bound',
    item.bound ?? '',
  )
  if (quantity?.unit) features.push('unit', quantity.unit.id)
  if (item.only) features.push('only', '')
  if (item.below) features.push('below', '')
  if (ratio !== null) features.push('ratio', String(bandOf(ratio, BANDS)))
  if (absolute !== null) features.push('amount', `${kind} ${bandOf(absolute, BANDS)}`)
  features.push('span', String(bandOf(to - from, SPANS)))
  for (let i = from; i < to; i++) if (i !== at) features.push('in', words[i]!)
  const first = Math.min(from, at)
  const last = Math.max(to - 1, at)
  const word = (place: number) => words[place] ?? '$'
  const code = (place: number) => codes[place] ?? '$'
  for (let step = 1; step <= REACH; step++) {
    features.push('l', word(first - step), 'r', word(last + step))
    features.push('L', code(first - step), 'R', code(last + step))
  }
  for (let step = 1; step <= CLOSE; step++) {
    features.push(`l${step}`, word(first - step), `r${step}`, word(last + step))
    features.push(`q<${step}`, word(at - step), `q>${step}`, word(at + step))
  }
  features.push('c', `${code(first - 2)}${code(first - 1)}`, 'c', `${code(last + 1)}${code(last + 2)} `)
  return features
}
