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

/** The notes of what was read in an abstract, in its order. */
export function notesOf(
  readings: readonly Reading[],
  abstract: string,
  sentences: readonly [number, number][],
): Note[] {
  const groups = new Map<string, Reading[]>()
  const inside = readings.filter((reading) => reading.in === 'abstract')
  for (const reading of [...inside].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = groupOf(reading, sentences)
    groups.set(key, [...(groups.get(key) ?? []), reading])
  }
  return [...groups.values()].map((group) => noteOf(group, abstract))
}

/** Claims stand together where they end in the same words ("86% and 80% less memory"); labels by kind and sentence. */
function groupOf({ kind, role, start, end }: Reading, sentences: readonly [number, number][]): string {
  if (kind === 'Claim' || kind === 'Cost') return `${kind} ${role} ${end}`
  const sentence = sentences.findIndex(([from, to]) => from <= start && start < to)
  return `${kind} ${role} ${sentence}`
}

function noteOf(group: Reading[], abstract: string): Note {
  const first = group[0]!
  return {
    key: first.key,
    kind: kindOf(group),
    names: isUnnumbered(first)
      ? [{ text: abstract.slice(first.start, first.end), colour: null, verbatim: true }]
      : group.map(({ name, colour }) => ({ text: name, colour, verbatim: false })),
    detail: detailOf(group),
    readings: group.map((reading) => reading.key),
  }
}

const isUnnumbered = ({ look }: Reading): boolean => look === 'claim'

function kindOf(group: Reading[]): string {
  const { kind, role } = group[0]!
  if (kind !== 'Claim' && kind !== 'Cost') {
    const word = group.length > 1 ? PLURALS[kind] : kind
    return role ? `${word}, ${role}` : word
  }
  const metric = role.charAt(0).toUpperCase() + role.slice(1)
  return (
    (group.length > 1 ? `${metric}, ${group.length} ${PLURALS[kind]}` : metric) +
    (kind === 'Cost' ? ', worse' : '')
  )
}

function detailOf(group: Reading[]): string {
  const first = group[0]!
  if (first.kind === 'Claim' || first.kind === 'Cost') return first.details.join('; ')
  const family = first.kind === 'Method' && group.length === 1 ? first.details.slice(1) : []
  return [...family, ...(group.some((reading) => reading.again) ? ['also in the title'] : [])].join('; ')
}
