const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 13623 -> "13,623". */
export const count = (n: number): string => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',')

/** 1 -> "1 paper", 12 -> "12 papers". */
export const many = (n: number, one: string, more = `${one}s`): string =>
  `${count(n)} ${n === 1 ? one : more}`

/** 0.3431 -> "34.3 %"; whole percents where the digits would say more than the papers do. */
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)}\u00a0%`

/** A factor with at most the digits that mean something: two decimals below 10, one below 20, none above. */
export function ratio(value: number): string {
  const digits = value < 10 ? 2 : value < 20 ? 1 : 0
  return `${Number(value.toFixed(digits)).toLocaleString('en-US', { maximumFractionDigits: digits })}x`
}

/** "2024-10-07" -> "7 Oct 2024", "2024-10" -> "Oct 2024", "2024" -> "2024". */
export function date(published: string | null): string {
  if (!published) return 'no date'
  const [year, month, day] = published.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** A period counted in `step` months since January 1970: "2024", "2024 Q3" or "2024-08". */
export function period(index: number, step: number): string {
  const month = index * step
  const year = 1970 + Math.floor(month / 12)
  if (step === 12) return String(year)
  return step === 3
    ? `${year} Q${Math.floor((month % 12) / 3) + 1}`
    : `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** p and q values: "7.7 × 10⁻¹⁶", or two digits that mean something. */
export function chance(p: number): string {
  if (p >= 0.001) return p.toPrecision(2)
  if (p === 0) return '< 10⁻³⁰⁰'
  const exponent = Math.floor(Math.log10(p))
  const raised = String(-exponent).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
  return `${(p / 10 ** exponent).toFixed(1)} × 10⁻${raised}`
}
