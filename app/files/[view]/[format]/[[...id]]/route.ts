import { csv } from '#lib/export/csv'
import { FACETS } from '#lib/paper'
import { StoreError } from '#lib/store/store-error'
import type { Shared, View } from '#lib/view-state'
import { openView, type Opened } from '../../../../open-view'
import { viewRows, type Rows } from '../../../view-rows'

const VIEWS: readonly string[] = [
  'overview',
  'topics',
  'methods',
  'claims',
  'papers',
  'about',
] satisfies View[]
const STATUS: Record<StoreError['kind'], number> = {
  gone: 410,
  schema: 410,
  missing: 503,
  damaged: 503,
  build: 500,
}

interface Address {
  params: Promise<{ view: string; format: string; id?: string[] }>
}

/** A view's rows as a file, at the view's own address with a suffix and the same query string. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
  const { view, format, id } = await params
  if (!VIEWS.includes(view)) return said(404, `There is no view "${view}".`, `Views: ${VIEWS.join(', ')}`)
  const one = id?.map(decodeURIComponent).join('/') ?? null
  const target = (one !== null && view === 'papers' ? 'paper' : view) as View
  try {
    const opened = await openView(target, new URL(request.url).searchParams)
    const found = await viewRows(opened, one)
    if (!found)
      return said(404, `There is no paper "${one ?? ''}" in these data.`, 'See /papers.json for their ids.')
    return format === 'csv' ? csvFile(opened, found) : Response.json(envelope(opened, found))
  } catch (cause) {
    if (cause instanceof StoreError) return said(STATUS[cause.kind], cause.message, cause.remedy)
    throw cause
  }
}

function envelope({ view, reader, chosen, state, notices }: Opened, { rows }: Rows) {
  return {
    view,
    data: {
      version: reader.version,
      papers: reader.papers,
      in_view: chosen.papers,
      oldest: chosen.oldest,
      newest: chosen.newest,
    },
    filter: filterSet(state),
    ...(notices.length ? { notices } : {}),
    rows,
  }
}

/** The filters that are set, in the words of the address. */
function filterSet(state: Shared): Record<string, unknown> {
  const facets = FACETS.map(
    (facet) => [facet, state[facet].map(({ id, not }) => (not ? '!' : '') + id)] as const,
  )
  const all = [
    ['from', state.from],
    ['to', state.to],
    ...facets,
    ['code', state.code],
    ['q', state.q],
  ] as const
  return Object.fromEntries(
    all.filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)),
  )
}

function csvFile({ view, reader }: Opened, { flat }: Rows): Response {
  return new Response(csv(flat as Parameters<typeof csv>[0]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="paper-trends-${view}-${reader.version}.csv"`,
    },
  })
}

const said = (status: number, error: string, remedy: string) => Response.json({ error, remedy }, { status })
