import type { ClaimPattern, Match, Reading } from './draft'
import { type Classes, classesOf, needsOf } from './needs'

/** What each wording cannot do without, read off its expression once. */
const NEEDS = new WeakMap<RegExp, Classes[]>()
const NONE: Match[] = []
let last: { codes: string; classes: Classes } | null = null

/** Every place of a sentence where a wording stands. */
export function matchesOf({ wording }: ClaimPattern, reading: Reading): Match[] {
  const { codes } = reading
  if (last?.codes !== codes) last = { codes, classes: classesOf(codes) }
  let needs = NEEDS.get(wording)
  if (!needs) NEEDS.set(wording, (needs = needsOf(wording.source)))
  for (const need of needs)
    if ((need.low & last.classes.low) === 0 && (need.high & last.classes.high) === 0) return NONE
  wording.lastIndex = 0
  const matches: Match[] = []
  for (let found = wording.exec(codes); found; found = wording.exec(codes)) {
    matches.push(matchOf(reading, found))
    // Wordings may overlap ("from 3x less memory, 2x less time"): look again from the next item.
    wording.lastIndex = found.index + 1
  }
  return matches
}

function matchOf(reading: Reading, found: RegExpExecArray): Match {
  const groups = found.indices?.groups ?? {}
  const to = found.index + found[0].length
  return {
    reading,
    from: found.index,
    to,
    at: groups.q ? groups.q[0] : to - 1,
    quantity: itemAt(reading, groups.q),
    second: itemAt(reading, groups.q2),
    resource: itemAt(reading, groups.r) ?? itemAt(reading, groups.r2),
  }
}

const itemAt = ({ items }: Reading, place: [number, number] | undefined) => (place ? items[place[0]]! : null)
