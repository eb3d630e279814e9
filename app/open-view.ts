import { FACETS, type Facet, type Filter } from '#lib/paper'
import { labelsKnown, type KnownLabel } from '#lib/questions/labels-known'
import { papersChosen, type PapersChosen } from '#lib/questions/papers-chosen'
import type { Reader } from '#lib/store/reader'
import { servedReader } from '#lib/store/served'
import { filterOf, readViewState, type View, type ViewState } from '#lib/view-state'
import { FAMILIES, TOPICS } from '#lib/vocabulary'
import { nearest } from './nearest'

export interface Opened<V extends View = View> {
  view: V
  state: ViewState<V>
  filter: Filter
  reader: Reader
  chosen: PapersChosen
  /** What the address named and the data do not know, in sentences. */
  notices: string[]
  /** The labels of everything that is chosen, by facet and id. */
  known: Record<Facet, Record<string, KnownLabel>>
}

/** Reads an address against the store it names: aliases become ids, unknown values a notice. Throws only a StoreError. */
export async function openView<V extends View>(view: V, query: URLSearchParams): Promise<Opened<V>> {
  const { state, ignored } = readViewState(view, query)
  const reader = await servedReader(state.data)
  const notices = ignored.map(({ key, value }) => `Ignored: ${key}=${cut(value)} cannot be read here.`)
  const known = await settleChoices(reader, state, notices)
  if (state.data) notices.push(await pinnedNotice(reader))
  const filter = filterOf(state)
  return { view, state, filter, reader, chosen: await papersChosen(reader, filter), notices, known }
}

async function settleChoices(reader: Reader, state: ViewState, notices: string[]): Promise<Opened['known']> {
  const known = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as Opened['known']
  for (const facet of FACETS) {
    if (state[facet].length === 0) continue
    const rows = await labelsKnown(reader, undefined, {
      facet,
      typed: state[facet].map((choice) => choice.id),
    })
    const byTyped = new Map(rows.map((row) => [row.typed, row]))
    state[facet] = state[facet].flatMap((choice) => {
      const row = byTyped.get(choice.id.toLowerCase())
      if (!row) notices.push(unknownNotice(facet, choice.id))
      else known[facet][row.id] = row
      return row ? [{ id: row.id, not: choice.not }] : []
    })
  }
  return known
}

function unknownNotice(facet: Facet, id: string): string {
  const close = nearest(id, facet === 'family' ? FAMILIES : facet === 'topic' ? TOPICS : [])
  return `Ignored: ${facet}=${cut(id)} is not known.${close ? ` Did you mean ${close}?` : ''}`
}

async function pinnedNotice(reader: Reader): Promise<string> {
  const newest = await servedReader()
  return newest.version === reader.version
    ? `Pinned to data version ${reader.version}, the newest.`
    : `Pinned to data version ${reader.version} (${reader.papers} papers). Newer data exist: ${newest.version} (${newest.papers} papers).`
}

const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value)
