import type { ClaimMarkRow } from '#lib/questions/claim-marks'
import { dotOf, type DrawnClaim } from '../../charts/claim-mark'
import { familyColour } from '../../charts/family-colour'
import { drawnOf } from '../../claims/groups'

export interface BesideRow {
  paper: string
  /** Place of its largest claim, for the link. */
  place: number
  name: string
  baseline: string | null
  /** As our short form writes them, the largest first: "7.14x, 5x". */
  values: string
  marks: DrawnClaim[]
  colour: string
}

/** Papers that are listed one by one beside this one. */
const LISTED = 5

/** The claims of one metric, a row a paper: this paper first, then those whose largest factor is nearest to its own. */
export function besideRows(claims: readonly ClaimMarkRow[], paper: string): BesideRow[] {
  const byPaper = new Map<string, ClaimMarkRow[]>()
  for (const claim of claims) byPaper.set(claim.paper, [...(byPaper.get(claim.paper) ?? []), claim])
  const rows = [...byPaper.values()].map(rowOf)
  const own = rows.find((row) => row.paper === paper)
  if (!own) return []
  const far = (row: BesideRow) => Math.abs(Math.log2(dotOf(row.marks[0]!) / dotOf(own.marks[0]!)))
  const others = rows
    .filter((row) => row !== own)
    .sort((a, b) => far(a) - far(b) || (a.paper < b.paper ? -1 : 1))
    .slice(0, LISTED)
    .sort((a, b) => dotOf(b.marks[0]!) - dotOf(a.marks[0]!) || (a.paper < b.paper ? -1 : 1))
  return [own, ...others]
}

function rowOf(claims: ClaimMarkRow[]): BesideRow {
  const sorted = [...claims].sort((a, b) => dotOf(drawnOf(b)) - dotOf(drawnOf(a)) || a.place - b.place)
  const first = sorted[0]!
  const marks = sorted.map(drawnOf)
  const values = [...new Set(marks.map((mark) => mark.written))]
  return {
    paper: first.paper,
    place: first.place,
    name: marks[0]!.name,
    baseline: first.baseline,
    values: values.slice(0, 3).join(', ') + (values.length > 3 ? ' …' : ''),
    marks,
    colour: familyColour(first.families[0] ?? null),
  }
}
