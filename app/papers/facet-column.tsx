import type { Facet } from '#lib/paper'
import { labelCounts, type LabelCount } from '#lib/questions/label-counts'
import { without, type ViewState } from '#lib/view-state'
import { familyColour } from '../charts/family-colour'
import { toggled } from '../controls/toggled'
import { ViewLink } from '../controls/view-link'
import { count } from '../format'
import type { Opened } from '../open-view'

const FACETS_SHOWN = [
  ['family', 'Families'],
  ['topic', 'Topics'],
  ['method', 'Methods'],
  ['venue', 'Venues'],
] as const
const MOST = 8

/** What the papers in view have most of, each a filter in one click. Counts are those under the other filters. */
export async function FacetColumn({ opened }: { opened: Opened<'papers'> }) {
  const { reader, filter, state } = opened
  const facets = await Promise.all(
    FACETS_SHOWN.map(async ([facet, name]) => {
      const limit = facet === 'family' ? undefined : MOST + state[facet].length
      const rows = await labelCounts(reader, without(filter, facet), { facet, limit })
      return { facet, name, rows: topOf(rows.filter((row) => row.papers > 0)) }
    }),
  )
  return (
    <aside
      id="narrow"
      aria-label="Narrow the list"
      className="grid w-[280px] flex-none grid-cols-1 content-start gap-7 max-[1199px]:w-[230px] max-[959px]:w-full max-[959px]:grid-cols-2 max-sm:grid-cols-1"
    >
      {facets.map(({ facet, name, rows }) => (
        <section key={facet}>
          <h2 className="!text-[13px] !leading-[20px] !tracking-normal">{name}</h2>
          <ul className="mt-1">
            {rows.map((row) => (
              <FacetRow key={row.id} facet={facet} row={row} state={state} />
            ))}
          </ul>
          {rows.length === 0 && <p className="quiet mt-1">None in view.</p>}
        </section>
      ))}
    </aside>
  )
}

interface RowProps {
  facet: Facet
  row: LabelCount
  state: ViewState<'papers'>
}

function FacetRow({ facet, row, state }: RowProps) {
  const chosen = state[facet].find((choice) => choice.id === row.id)
  return (
    <li>
      <ViewLink
        change={{ [facet]: toggled(state[facet], row.id, chosen?.not), page: 1 }}
        label={`${chosen ? 'Drop' : 'Only'} ${row.label}, ${count(row.papers)} papers`}
        className={`-mx-1.5 flex min-h-[26px] items-center gap-2 rounded-md px-1.5 !no-underline hover:bg-sunk max-sm:min-h-11 ${chosen ? 'bg-accbg font-[550]' : '!text-ink2'}`}
      >
        {facet === 'family' && (
          <span aria-hidden className="swatch" style={{ background: familyColour(row.id) }} />
        )}
        <span className="min-w-0 flex-1 truncate">
          {chosen?.not && 'not '}
          {facet === 'family' ? row.short : row.label}
        </span>
        <span className="figures text-ink3">{chosen ? '×' : count(row.papers)}</span>
      </ViewLink>
    </li>
  )
}

/** The most frequent; a root family only where it has no leaf of its own. */
function topOf(rows: LabelCount[]): LabelCount[] {
  const parents = new Set(rows.map((row) => row.family))
  return rows.filter((row) => !parents.has(row.id)).slice(0, MOST)
}
