import type { ClaimMarkRow } from '#lib/questions/claim-marks'
import type { LabelCount } from '#lib/questions/label-counts'
import { claimSummary, type ClaimSummary } from '#lib/statistics/claim-summary'
import type { DrawnClaim } from '../charts/claim-mark'
import { dotOf } from '../charts/claim-mark'
import type { Bin } from '../charts/claim-row'
import { familyColour } from '../charts/family-colour'
import { written } from './written'

export interface Group {
  id: string
  name: string
  /** The root's name under a leaf's. */
  under: string
  colour: string
  /** Largest first. Where they are too many to tell apart, only the largest, and `bins` for all. */
  claims: DrawnClaim[]
  all: number
  bins: Bin[]
  summary: ClaimSummary
  /** Papers of the group that state a ratio, and papers of the group; null where a group has no papers of its own. */
  stating: number
  papers: number | null
}

/** So many of the largest claims an opened row lists. */
export const OPENED = 40

interface Grouping {
  /** More marks than this in a row hide each other: a histogram is drawn instead. */
  most: number
  /** The row that is opened: it lists its largest claims even where a histogram is drawn. */
  open: string | null
  by: 'family' | 'baseline'
  /** Rows for roots alone, as in the small multiples. */
  roots: boolean
  bounds: boolean
  families: LabelCount[]
}

export const keyOf = (claim: { paper: string; place: number }): string => `${claim.paper}.${claim.place}`

/** Claims with a ratio as rows of the chart: by the papers' own families, or by what they are measured against. */
export function groupsOf(claims: ClaimMarkRow[], grouping: Grouping): Group[] {
  const rows = new Map<string, ClaimMarkRow[]>()
  for (const claim of claims)
    for (const id of groupIds(claim, grouping)) rows.set(id, [...(rows.get(id) ?? []), claim])
  const named = new Map(grouping.families.map((family) => [family.id, family]))
  return [...rows].map(([id, own]) => groupOf(id, own, grouping, named))
}

function groupIds(claim: ClaimMarkRow, { by, roots }: Grouping): string[] {
  if (by === 'baseline') return [claim.baseline?.toLowerCase() ?? '']
  const ids = roots ? claim.families.map((family) => family.split('/')[0]!) : claim.families
  return ids.length ? [...new Set(ids)] : ['']
}

function groupOf(id: string, own: ClaimMarkRow[], grouping: Grouping, named: Map<string, LabelCount>): Group {
  const family = named.get(id)
  const drawn = own.map(drawnOf).sort((a, b) => dotOf(b) - dotOf(a) || (a.key < b.key ? -1 : 1))
  const dense = drawn.length > grouping.most
  return {
    id: id || 'none',
    name: nameOf(id, own, grouping, family),
    under: family?.family ? (named.get(family.family)?.label ?? '') : '',
    colour: grouping.by === 'family' && id ? familyColour(id) : 'var(--f-none)',
    claims: drawn.slice(0, dense ? (grouping.open === (id || 'none') ? OPENED : 0) : drawn.length),
    all: drawn.length,
    bins: dense ? binsOf(drawn) : [],
    summary: claimSummary(own, { bounds: grouping.bounds }),
    stating: new Set(own.map((claim) => claim.paper)).size,
    papers: grouping.by === 'family' ? (family?.papers ?? null) : null,
  }
}

function nameOf(id: string, own: ClaimMarkRow[], { by }: Grouping, family: LabelCount | undefined): string {
  if (by === 'baseline') return id === '' ? 'Baseline not stated' : (own[0]?.baseline ?? id)
  return family?.short ?? 'No family'
}

export function drawnOf(claim: ClaimMarkRow): DrawnClaim {
  return {
    key: keyOf(claim),
    ratio: claim.ratio,
    high: claim.ratio_high,
    other: claim.ratio_other,
    bound: claim.bound,
    nature: claim.nature,
    name: shortTitle(claim.name),
    written: written({ ...claim, absolute: null, unit: null }),
    published: claim.published,
    raw: claim.raw,
  }
}

/** "EcoTTA: Memory-Efficient ..." -> "EcoTTA"; without a colon the title as it is, cut where drawn. */
export function shortTitle(title: string): string {
  const [before] = title.split(/:\s/)
  return before && before.length < title.length && before.length <= 40 ? before : title
}

/** Eighth powers of two: about 9 % wide. */
function binsOf(claims: DrawnClaim[]): Bin[] {
  const counts = new Map<number, number>()
  for (const claim of claims) {
    const at = Math.floor(Math.log2(dotOf(claim)) * 8)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([at, n]) => ({ from: 2 ** (at / 8), to: 2 ** ((at + 1) / 8), claims: n }))
}

export type Sort = 'median' | 'claims' | 'name'

/** Rows in the reader's order; what has no median, no family or no stated baseline comes last. */
export function sorted(groups: Group[], sort: Sort): Group[] {
  const value = (group: Group) => (sort === 'claims' ? group.all : (group.summary.median ?? -1))
  return [...groups].sort(
    (a, b) =>
      Number(a.id === 'none') - Number(b.id === 'none') ||
      (sort === 'name' ? 0 : value(b) - value(a)) ||
      b.all - a.all ||
      (a.name < b.name ? -1 : 1),
  )
}
