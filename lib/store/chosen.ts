import { FACETS, type Facet } from '#lib/paper'

/** A filter whose ids have become the integer keys of one store. */
export interface FilterKeys {
  /** Months since January 1970, inclusive. */
  from: number | null
  to: number | null
  any: Record<Facet, number[]>
  not: Record<Facet, number[]>
  code: boolean | null
  /** Term keys that must all stand in the text; -1 is a word that no paper has. */
  terms: number[]
}

/** Facets that are a column of `paper`; the others have a link table of their own. */
const COLUMNS: ReadonlySet<Facet> = new Set(['source', 'venue'])

/**
 * The one place that says what a filter means: the papers chosen, as a query of one column `paper`.
 * Takes integers only, so no user text becomes SQL. Each facet is a semi-join on its sorted link table.
 */
export function chosenSql(keys: FilterKeys): string {
  const conditions = [
    keys.from !== null && `month >= ${whole(keys.from)}`,
    keys.to !== null && `month <= ${whole(keys.to)}`,
    keys.code !== null && `code is ${keys.code ? 'not ' : ''}null`,
    ...FACETS.flatMap((facet) => [oneOf(facet, keys.any[facet], ''), oneOf(facet, keys.not[facet], 'not ')]),
    ...keys.terms.map((term) => `paper in (select paper from posting where term = ${whole(term)})`),
  ].filter((condition) => condition !== false)
  return `select paper from paper${conditions.length ? ` where ${conditions.join(' and ')}` : ''}`
}

function oneOf(facet: Facet, keys: number[], not: string): string | false {
  if (keys.length === 0) return false
  const list = keys.map(whole).join(', ')
  return COLUMNS.has(facet)
    ? `coalesce(${facet}, 65535) ${not}in (${list})`
    : `paper ${not}in (select paper from paper_${facet} where ${facet} in (${list}))`
}

function whole(value: number): number {
  if (!Number.isInteger(value)) throw new Error(`A filter key must be a whole number, not ${value}`)
  return value
}
