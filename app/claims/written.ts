import type { Bound } from '#lib/paper'
import { ratio } from '../format'

interface Quantity {
  ratio: number | null
  ratio_high: number | null
  absolute: number | null
  unit: string | null
  bound: Bound | null
}

const BEFORE: Partial<Record<Bound, string>> = {
  up_to: 'up to ',
  at_least: 'over ',
  about: 'about ',
  average: 'on average ',
}

/** A claim's quantity in our own short form: "up to 2.7x", "1.6–2.81x", "21 GB"; "no number" where it has none. */
export function written({ ratio: low, ratio_high: high, absolute, unit, bound }: Quantity): string {
  const before = (bound && BEFORE[bound]) ?? ''
  if (low !== null && high !== null) return `${before}${ratio(low).slice(0, -1)}–${ratio(high)}`
  if (low !== null) return before + ratio(low)
  if (absolute !== null) return `${before}${amount(absolute)}${unit ? ` ${unit}` : ''}`
  return 'no number'
}

/** 448,000 as it is; millions and billions in words, what is larger as a power of ten. */
function amount(value: number): string {
  if (value >= 1e12) {
    const [digits, exponent] = value.toExponential(1).split('e+')
    return `${Number(digits)} × 10${[...exponent!].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`
  }
  const [unit, word] = value >= 1e9 ? [1e9, ' billion'] : value >= 1e6 ? [1e6, ' million'] : [1, '']
  return `${(value / unit).toLocaleString('en-US', { maximumFractionDigits: 3 })}${word}`
}
