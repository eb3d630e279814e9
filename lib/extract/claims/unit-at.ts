import { UNITS, type Unit } from '#lib/vocabulary'
import type { Token } from './tokens'

const unitWords = new Map<string, Unit>()
for (const unit of UNITS) for (const word of unit.words) unitWords.set(word.toLowerCase(), unit)
/** Case counts for short units: "M" is a million, "m" is not; "s" is a second, "S" is not. */
const exactWords = new Map<string, Unit>()
for (const unit of UNITS) for (const word of unit.words) exactWords.set(word, unit)
/** Dollars stand before their number. */
export const MONEY = UNITS.find(({ kind }) => kind === 'money') ?? null
const LONGEST_UNIT = 5

/** The longest unit that starts at a token. */
export function unitAt(tokens: Token[], at: number): { unit: Unit; to: number } | null {
  for (let length = Math.min(LONGEST_UNIT, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length)
    const surface = words
      .map(
        (token, i) =>
          (i > 0 && token.start > words[i - 1]!.end && !token.glued
            ? ' '
            : i > 0 && token.glued && token.start > words[i - 1]!.end
              ? '-'
              : '') + token.surface,
      )
      .join('')
    const unit =
      exactWords.get(surface) ?? (surface.length > 2 ? unitWords.get(surface.toLowerCase()) : undefined)
    if (unit) return { unit, to: at + length }
  }
  return null
}
