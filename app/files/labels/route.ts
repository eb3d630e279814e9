import { FACETS, type Facet } from '#lib/paper'
import { labelsFound } from '#lib/questions/labels-found'
import { servedReader } from '#lib/store/served'

/** Labels for the type-ahead of a filter. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const facet = query.get('facet') as Facet
  if (!FACETS.includes(facet))
    return Response.json({ error: `facet must be one of ${FACETS.join(', ')}` }, { status: 400 })
  const reader = await servedReader(query.get('data'))
  return Response.json(
    await labelsFound(reader, undefined, { facet, text: (query.get('text') ?? '').slice(0, 80) }),
  )
}
