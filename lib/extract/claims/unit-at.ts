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
  let found: { unit: Unit; to: number } | null = null
  let surface = ''
  const end = Math.min(tokens.length, at + LONGEST_UNIT)
  for (let to = at; to < end; to++) {
    surface += to === at ? tokens[to]!.surface : joint(tokens[to - 1]!, tokens[to]!) + tokens[to]!.surface
    if (surface.length > MOST_LETTERS) break
    const unit =
      exactWords.get(surface) ?? (surface.length > 2 ? unitWords.get(surface.toLowerCase()) : undefined)
    if (unit) found = { unit, to: to + 1 }
  }
  return found
}

const MOST_LETTERS = Math.max(...[...exactWords.keys()].map((word) => word.length))

/** What stands between two tokens of a unit. */
const joint = (before: Token, { start, glued }: Token): string =>
  start === before.end ? '' : glued ? '-' : ' '
