import type { ClaimPattern, Match, Reading } from './draft'
import type { Classes } from './needs'

/** A pattern with what its wording cannot do without, read off its expression once. */
export interface Prepared {
  pattern: ClaimPattern
  needs: Classes[]
}

const NONE: Match[] = []

/** Every place of a sentence where a wording stands; `has`: the classes of the sentence. */
export function matchesOf(prepared: Prepared, reading: Reading, has: Classes): Match[] {
  const { needs } = prepared
  for (let i = 0; i < needs.length; i++) {
    const { low, high } = needs[i]!
    if ((low & has.low) === 0 && (high & has.high) === 0) return NONE
  }
  const { stems } = prepared.pattern
  return stems && !holdsOne(reading.lower, stems) ? NONE : matchesIn(reading, prepared.pattern.wording)
}

function holdsOne(text: string, stems: string[]): boolean {
  for (const stem of stems) if (text.includes(stem)) return true
  return false
}

function matchesIn(reading: Reading, wording: RegExp): Match[] {
  const { codes } = reading
  wording.lastIndex = 0
  let found = wording.exec(codes)
  if (!found) return NONE
  const matches: Match[] = []
  for (; found; found = wording.exec(codes)) {
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
