import { fits } from './note-place'
import type { Kind, Reading } from './reading'

/** A note in the margin: one attribute, or several of a kind that were read close together. */
export interface Note {
  key: string
  /** Over the names: "Method, proposed". */
  kind: string
  names: { text: string; colour: string | null; verbatim: boolean }[]
  detail: string
  /** The readings it speaks of, in their order in the abstract; the first gives its height. */
  readings: string[]
}

const PLURALS: Record<Kind, string> = {
  Claim: 'claims',
  Cost: 'costs',
  Method: 'Methods',
  Family: 'Families',
  Topic: 'Topics',
  Model: 'Models',
  'Data set': 'Data sets',
  Code: 'Code',
}

/** Letters between two readings that one note may speak of: two lines of the abstract, more where it is crowded. */
const NEAR = [140, 350, 800]

/** The notes of what was read in an abstract, in its order: as little to a note as lets all stand beside the text. */
export function notesOf(readings: readonly Reading[], abstract: string): Note[] {
  const tries = NEAR.map((near) => grouped(readings, abstract, near))
  return tries.find((notes) => fits(notes, abstract.length)) ?? tries.at(-1)!
}

function grouped(readings: readonly Reading[], abstract: string, near: number): Note[] {
  const groups: Reading[][] = []
  const inside = readings.filter((reading) => reading.in === 'abstract')
  for (const reading of [...inside].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const group = groups.find((one) => together(one[0]!, reading) && belongs(one.at(-1)!, reading, near))
    if (group) group.push(reading)
    else groups.push([reading])
  }
  return groups.map((group) => noteOf(group, abstract))
}

const together = (a: Reading, b: Reading): boolean => a.kind === b.kind && a.role === b.role

/** Quantities stand together where they end in the same words ("86% and 80% less memory"), all else where it is near. */
const belongs = (last: Reading, next: Reading, near: number): boolean =>
  next.look === 'quantity'
    ? last.look === 'quantity' && last.end === next.end
    : next.start - last.start <= near

function noteOf(group: Reading[], abstract: string): Note {
  return {
    key: group[0]!.key,
    kind: kindOf(group),
    names: group.map(({ look, name, colour, start, end }) =>
      look === 'claim'
        ? { text: abstract.slice(start, end), colour: null, verbatim: true }
        : { text: name, colour, verbatim: false },
    ),
    detail: detailOf(group),
    readings: group.map((reading) => reading.key),
  }
}

function kindOf(group: Reading[]): string {
  const { kind, role, look } = group[0]!
  const again = group.some((reading) => reading.again) ? 'also in the title' : ''
  const word = group.length > 1 ? PLURALS[kind] : kind
  const parts = isClaim(kind)
    ? [
        capital(role),
        kind === 'Cost' && 'worse',
        look === 'quantity' && group.length > 1 && `${group.length} ${word}`,
      ]
    : [word, role, again]
  return parts.filter(Boolean).join(', ')
}

function detailOf(group: Reading[]): string {
  const { kind, details, look } = group[0]!
  // What a claim without a number is about stands over it and in it; the table has the rest.
  if (isClaim(kind)) return look === 'quantity' ? details.join('; ') : ''
  return kind === 'Method' && group.length === 1 ? details.slice(1).join('; ') : ''
}

const isClaim = (kind: Kind): boolean => kind === 'Claim' || kind === 'Cost'
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
