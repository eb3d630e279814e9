import type { Attributes } from '#lib/paper'
import { paperById } from '#lib/questions/paper-by-id'
import { papersListed, type PaperRow } from '#lib/questions/papers-listed'
import type { Opened } from '../open-view'
import { orderOf } from '../papers/order-of'

/** More papers than this come as a Parquet file or by `npm run extract`; the envelope says how many there are. */
const MOST = 10_000

/** The rows of `/papers.json`: the chosen papers, newest first or as sorted, each with its attributes. */
export async function paperRows(opened: Opened<'papers'>) {
  const { reader, filter, state } = opened
  const rows = await papersListed(reader, filter, { order: orderOf(state), size: MOST })
  return rows.map(paperRow)
}

/** The one row of `/papers/ID.json`, none where the id is unknown. */
export async function onePaperRow({ reader }: Opened, id: string) {
  const facts = await paperById(reader, undefined, { id })
  return facts ? [paperRow(facts)] : []
}

/** A paper and what was read from it in the form of `npm run extract`, with the places of the labels beside it. */
function paperRow({ attributes, ...paper }: PaperRow) {
  const { topics, families, methods, claims, regressions, models, datasets } = JSON.parse(
    attributes,
  ) as Attributes
  return {
    ...paper,
    topics: topics.map((topic) => topic.id),
    families: families.map((family) => family.id),
    methods,
    claims,
    regressions,
    models: models.map((model) => model.name),
    datasets: datasets.map((dataset) => dataset.name),
    spans: { topics, families, models, datasets },
  }
}

/** A paper as one line of a table: labels by id, claims by number. */
export function flatPaper({
  spans: _,
  regressions: __,
  methods,
  claims,
  abstract,
  ...paper
}: ReturnType<typeof paperRow>) {
  return {
    ...paper,
    methods: methods.map((method) => `${method.name} (${method.role})`),
    claims: claims.length,
    abstract,
  }
}
