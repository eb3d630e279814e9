import type { Quantity } from './quantity'

export interface Ratio {
  ratio: number | null
  ratio_high: number | null
  ratio_other: number | null
}

const DIGITS = 4
const round = (value: number): number => Number(value.toPrecision(DIGITS))

function ordered(values: (number | null)[], other: number | null = null): Ratio | null {
  const known = values.filter((value): value is number => value !== null)
  if (known.length === 0 || known.some((value) => !Number.isFinite(value) || value <= 0)) return null
  const [low, high] = known.sort((a, b) => a - b)
  return {
    ratio: round(low!),
    ratio_high: high === undefined || high === low ? null : round(high),
    ratio_other: other === null ? null : round(other),
  }
}

const ends = (quantity: Quantity): (number | null)[] => [quantity.low, quantity.high]
const each = (quantity: Quantity, change: (value: number) => number): (number | null)[] =>
  ends(quantity).map((value) => (value === null ? null : change(value)))

/** Less by this much: "86% less" leaves 14%, "3x less" is 3. */
export function lessBy(quantity: Quantity): Ratio | null {
  if (quantity.kind === 'percent')
    return quantity.low < 100 ? ordered(each(quantity, (p) => 1 / (1 - p / 100))) : null
  if (quantity.kind === 'share') return ordered(each(quantity, (part) => 1 / (1 - part)))
  // “by a factor of 0.4x” tells what is left.
  if (quantity.kind === 'factor' && quantity.low < 1) return ordered(each(quantity, (part) => 1 / part))
  if (quantity.kind === 'factor' || quantity.kind === 'number')
    return quantity.low > 1 ? ordered(ends(quantity)) : null
  return null
}

/** This much is left: "15% of the memory", "a tenth", "0.5x the time". */
export function leftOver(quantity: Quantity): Ratio | null {
  if (quantity.kind === 'percent') return quantity.low < 100 ? ordered(each(quantity, (p) => 100 / p)) : null
  if (quantity.kind === 'share' || quantity.kind === 'factor')
    return ordered(each(quantity, (part) => 1 / part))
  return null
}

/** More of something good: "50% higher throughput" is 1.5; "85% faster" may also mean 85% less time. */
export function moreBy(quantity: Quantity, ambiguous = false): Ratio | null {
  if (quantity.kind === 'percent') {
    const other =
      ambiguous && quantity.high === null && quantity.low < 100 ? 1 / (1 - quantity.low / 100) : null
    return ordered(
      each(quantity, (p) => 1 + p / 100),
      other,
    )
  }
  if (quantity.kind === 'share') return ordered(each(quantity, (part) => 1 + part))
  return quantity.kind === 'unit' ? null : ordered(ends(quantity))
}

/** This much of something good: "150% of the throughput" is 1.5. */
export function asMuchAs(quantity: Quantity): Ratio | null {
  return quantity.kind === 'percent' ? ordered(each(quantity, (p) => p / 100)) : ordered(ends(quantity))
}

export const inverted = ({ ratio, ratio_high }: Ratio): Ratio =>
  ordered([ratio && 1 / ratio, ratio_high && 1 / ratio_high])!

/** Less of a cost is a saving; less of a speed is none. */
export const savedOf = (quantity: Quantity, { better }: { better: 'less' | 'more' }): Ratio | null =>
  better === 'less' ? lessBy(quantity) : null

/** More of a speed is a gain; more of a cost is none. */
export const gainedOf = (quantity: Quantity, { better }: { better: 'less' | 'more' }): Ratio | null =>
  better === 'more' ? moreBy(quantity) : null

/** Part of a cost is a saving; part of a speed or of a compression is a setting. */
export const partLeft = (quantity: Quantity, { better }: { better: 'less' | 'more' }): Ratio | null =>
  better === 'less' ? leftOver(quantity) : null
