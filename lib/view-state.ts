/** Every key of every view's URL, declared once: reader, writer, type and the table on /about come from here. */
import { createLoader, createSerializer, type inferParserType, type ParserMap } from 'nuqs/server'
import { FACETS, METRICS, type Facet, type Filter } from './paper'
import { packed, unpacked } from './view-state/packed'
import {
  anyOf,
  oneOf,
  parseAsChoices,
  parseAsIds,
  parseAsMonth,
  parseAsPage,
  parseAsText,
  parseAsYes,
} from './view-state/parsers'

export const SHARED = {
  from: parseAsMonth,
  to: parseAsMonth,
  family: parseAsChoices,
  topic: parseAsChoices,
  method: parseAsChoices,
  model: parseAsChoices,
  dataset: parseAsChoices,
  source: parseAsChoices,
  venue: parseAsChoices,
  code: parseAsYes,
  q: parseAsText,
  data: parseAsText,
}

export const OWN = {
  overview: {},
  topics: {
    of: oneOf('topics', 'families', 'methods', 'models', 'datasets'),
    measure: oneOf('share', 'count'),
    period: anyOf(['month', 'quarter', 'year']),
    focus: parseAsIds,
    form: oneOf('lines', 'bars', 'table'),
    show: parseAsText,
    at: parseAsText,
  },
  methods: {
    strength: oneOf('npmi', 'association', 'jaccard', 'count'),
    form: anyOf(['network', 'table']),
    surveys: oneOf('out', 'in'),
    show: parseAsIds,
  },
  claims: {
    metric: anyOf(METRICS),
    by: oneOf('family', 'baseline'),
    sort: oneOf('median', 'claims', 'name'),
    bounds: oneOf('out', 'in'),
    doubtful: oneOf('hidden', 'shown'),
    form: oneOf('chart', 'table'),
    open: parseAsText,
    show: parseAsText,
  },
  papers: {
    sort: anyOf(['newest', 'oldest', 'relevance', 'claims', 'upvotes', 'title']),
    page: parseAsPage,
  },
  paper: {},
  about: {},
}

export type View = keyof typeof OWN
export type Shared = inferParserType<typeof SHARED>
export type ViewState<V extends View = View> = Shared & inferParserType<(typeof OWN)[V]>

/** A piece of the query string that was not taken, for the notice. */
export interface Ignored {
  key: string
  value: string
}

const parsersOf = (view: View): ParserMap => ({ ...SHARED, ...OWN[view] })

/** Path of a view; a paper's own page has its id in it. */
export const pathOf = (view: View): string =>
  view === 'overview' ? '/' : view === 'paper' ? '/papers' : `/${view}`

/** Reads a query string: what it says in this view, and what of it could not be read. Never throws. */
export function readViewState<V extends View>(
  view: V,
  query: URLSearchParams,
): { state: ViewState<V>; ignored: Ignored[] } {
  const plain = unpack(query)
  const parsers = parsersOf(view)
  const ignored = [...plain]
    .filter(([key, value]) => value !== '' && !readable(parsers, key, value))
    .map(([key, value]) => ({ key, value }))
  const state = createLoader(parsersOf(view))(plain) as ViewState<V>
  if (state.from && state.to && state.from > `${state.to}-99`) {
    ignored.push({ key: 'from', value: `${state.from} (after to=${state.to})` })
    state.from = null
  }
  return { state, ignored }
}

/** The one address of a view in a state: sorted, defaults left out, packed where too long. */
export function hrefOf<V extends View>(view: V, state: Partial<ViewState<V>>, path = pathOf(view)): string {
  const write = createSerializer(parsersOf(view), {
    processUrlSearchParams: (query) => {
      query.sort()
      return query
    },
  })
  return path + packed(write(state as Record<string, unknown>))
}

/** The state that a link to another view takes along: the filters and the pinned version. */
export function sharedOf(state: Shared): Shared {
  return Object.fromEntries(Object.keys(SHARED).map((key) => [key, state[key as keyof Shared]])) as Shared
}

export function filterOf(state: Shared): Filter {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, state[facet]])) as Filter['facets']
  return { from: state.from, to: state.to, facets, code: state.code, q: state.q }
}

/** The filter without one facet: what the counts beside that facet's choices are taken under. */
export const without = (filter: Filter, facet: Facet): Filter => ({
  ...filter,
  facets: { ...filter.facets, [facet]: [] },
})

/** A key that only another view has is let pass: links between views may carry it. */
function readable(parsers: ParserMap, key: string, value: string): boolean {
  const parser = parsers[key] as { parse: (text: string) => unknown } | undefined
  return parser ? parser.parse(value) !== null : declaredSomewhere(key)
}

const declaredSomewhere = (key: string): boolean =>
  key in SHARED || Object.values(OWN).some((keys) => key in keys)

function unpack(query: URLSearchParams): URLSearchParams {
  const z = query.get('z')
  if (z === null) return query
  const inner = unpacked(z)
  return inner === null ? new URLSearchParams({ z_unreadable: z.slice(0, 20) }) : new URLSearchParams(inner)
}
