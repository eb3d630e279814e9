import { FACETS, type Facet, type Filter } from '#lib/paper'
import type { FilterKeys } from './chosen'
import { monthOf } from './month'
import { wordsOf } from './words'

interface Asks {
  run<Row>(sql: string, bound?: Record<string, string>): Promise<Row[]>
}

const KEYS: Record<Facet, string> = {
  family: `select id, key::integer as key from family where id in (select unnest(from_json($ids, '["varchar"]')))`,
  topic: `select id, key::integer as key from topic where id in (select unnest(from_json($ids, '["varchar"]')))`,
  method: `select id, key from method where id in (select unnest(from_json($ids, '["varchar"]')))`,
  model: `select id, key from model where id in (select unnest(from_json($ids, '["varchar"]')))`,
  dataset: `select id, key from dataset where id in (select unnest(from_json($ids, '["varchar"]')))`,
  source: `select id, key::integer as key from source where id in (select unnest(from_json($ids, '["varchar"]')))`,
  venue: `select id, key::integer as key from venue where id in (select unnest(from_json($ids, '["varchar"]')))`,
}
const TERMS = `select word as id, key from term where word in (select unnest(from_json($ids, '["varchar"]')))`

/** A filter's ids as the keys of this store. An id that the store does not know is an error, never a wider result. */
export async function filterKeys(store: Asks, filter: Filter): Promise<FilterKeys> {
  const keys: FilterKeys = {
    from: filter.from === null ? null : monthOf(filter.from),
    to: filter.to === null ? null : monthOf(filter.to.length === 4 ? `${filter.to}-12` : filter.to),
    any: empty(),
    not: empty(),
    code: filter.code,
    terms: await termKeys(store, filter.q),
  }
  for (const facet of FACETS) {
    const choices = filter.facets[facet]
    if (choices.length === 0) continue
    const known = await lookUp(
      store,
      KEYS[facet],
      choices.map((choice) => choice.id),
    )
    for (const { id, not } of choices) {
      const key = known.get(id)
      if (key === undefined) throw new Error(`This store knows no ${facet} "${id}"`)
      ;(not ? keys.not : keys.any)[facet].push(key)
    }
  }
  return keys
}

async function termKeys(store: Asks, q: string | null): Promise<number[]> {
  const words = [...new Set(wordsOf(q ?? ''))].sort()
  if (words.length === 0) return []
  const known = await lookUp(store, TERMS, words)
  return words.map((word) => known.get(word) ?? -1)
}

async function lookUp(store: Asks, sql: string, ids: string[]): Promise<Map<string, number>> {
  const rows = await store.run<{ id: string; key: number }>(sql, { ids: JSON.stringify(ids) })
  return new Map(rows.map((row) => [row.id, row.key]))
}

const empty = (): Record<Facet, number[]> => ({
  family: [],
  topic: [],
  method: [],
  model: [],
  dataset: [],
  source: [],
  venue: [],
})
