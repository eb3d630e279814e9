import type { DuckDBConnection } from '@duckdb/node-api'
import { edgeStrength } from '#lib/graph/edge-strength'
import type { Link } from '#lib/graph/link'
import { networkPlaces } from '#lib/graph/network-places'

/** At most so many methods get a place; fewer papers than the floor give none. */
const MOST = 2000
const SMALL_CORPUS = 500
/** A paper that names more methods than this is a survey: its pairs say little. */
const SURVEY = 15

interface Node {
  id: string
  key: number
  papers: number
}

interface Pair {
  a: string
  b: string
  papers: number
}

/** Where every method of the network stands, and with which it is grouped: computed once a version, kept under every filter. */
export async function writePlaces(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    'create table place (method integer, x double, y double, community integer, certainty double)',
  )
  const ask = async <Row>(sql: string, bound: Record<string, number> = {}) =>
    (await connection.runAndReadAll(sql, bound)).getRowObjectsJS() as Row[]
  const [total] = await ask<{ papers: number }>('select count(*)::int as papers from paper')
  const small = total!.papers < SMALL_CORPUS
  const nodes = await ask<Node>(NODES, { least: small ? 2 : 3, most: MOST })
  if (nodes.length === 0) return
  await connection.run(
    'create temp table seated as select unnest(from_json($keys, \'["integer"]\')) as method',
    {
      keys: JSON.stringify(nodes.map((node) => node.key)),
    },
  )
  const pairs = await ask<Pair>(PAIRS, { survey: SURVEY })
  const rows = placed(nodes, pairs, { papers: total!.papers, least: small ? 1 : 3 })
  await connection.run(WRITE, { rows: JSON.stringify(rows) })
}

function placed(nodes: Node[], pairs: Pair[], { papers, least }: { papers: number; least: number }) {
  const support = new Map(nodes.map((node) => [node.id, node.papers]))
  const linkOf = ({ a, b, papers: together }: Pair): Link => {
    const { npmi } = edgeStrength({ together, a: support.get(a)!, b: support.get(b)!, papers })
    return { source: a, target: b, weight: Math.max(0, npmi) }
  }
  const seats = networkPlaces(
    nodes.map((node) => ({ id: node.id, support: node.papers })),
    pairs.filter((pair) => pair.papers >= least).map(linkOf),
    { weak: pairs.filter((pair) => pair.papers < least).map(linkOf) },
  )
  return nodes.map(({ id, key }) => ({ method: key, ...seats.get(id)! }))
}

const NODES = /* sql */ `
  select id, key, papers from method where papers >= $least order by papers desc, id limit $most`

const PAIRS = /* sql */ `
  with named as (select paper, method from paper_method semi join seated using (method)
    where paper in (select paper from paper_method group by paper having count(*) <= $survey))
  select m.id as a, n.id as b, count(*)::int as papers
  from named x join named y on x.paper = y.paper and x.method < y.method join method m on m.key = x.method join method n on n.key = y.method
  group by all order by a, b`

const WRITE = /* sql */ `
  insert into place select method, x, y, community, certainty from (
    select unnest(from_json($rows, '[{"method":"integer","x":"double","y":"double","community":"integer","certainty":"double"}]'), recursive := true))
  order by method`
