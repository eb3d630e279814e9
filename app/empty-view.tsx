import type { Filter } from '#lib/paper'
import { papersChosen } from '#lib/questions/papers-chosen'
import type { Reader } from '#lib/store/reader'
import { ViewLink } from './controls/view-link'
import { filtersSet } from './filters-set'
import { many } from './format'
import type { Opened } from './open-view'

interface Props {
  opened: Opened
  /** What there is none of, as a whole sentence. */
  said?: string
  /** How many of it there are under another filter; papers where it is left out. */
  counted?: (reader: Reader, filter: Filter) => Promise<number>
  /** What is counted: "paper". */
  unit?: string
}

const papers = async (reader: Reader, filter: Filter) => (await papersChosen(reader, filter)).papers

/** In place of a chart without anything in it: which filter emptied it, and a link that drops that filter. */
export async function EmptyView({
  opened,
  said = 'No paper is in view.',
  counted = papers,
  unit = 'paper',
}: Props) {
  const set = filtersSet(opened.state, opened.filter, opened.known)
  const without = await Promise.all(
    set.map(async (filter) => ({ ...filter, left: await counted(opened.reader, filter.rest) })),
  )
  const helpful = without.filter((filter) => filter.left > 0).sort((a, b) => b.left - a.left)
  const all = Object.assign({}, ...set.map((filter) => filter.change)) as Record<string, unknown>
  return (
    <section data-testid="empty" className="in-text max-w-[72ch] py-8">
      <h1 className="!text-[22px] !leading-[28px]">{said}</h1>
      {helpful.length > 0 && (
        <ul className="mt-3 flex flex-col gap-2 text-[14px] leading-[21px] text-ink2">
          {helpful.map(({ name, left, change }) => (
            <li key={name}>
              Without <b className="font-[600] text-ink">{name}</b> there {left === 1 ? 'is' : 'are'}{' '}
              {many(left, unit)}.{' '}
              <ViewLink change={{ ...change, page: 1 }} label={`Drop ${name}`}>
                Drop that filter
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {set.length > 1 && (
        <p className="mt-3 text-[14px] leading-[21px] text-ink2">
          {helpful.length === 0 && 'No single filter is the reason: they exclude each other together. '}
          <ViewLink change={{ ...all, page: 1 }}>Drop all filters</ViewLink>
        </p>
      )}
      {set.length === 1 && helpful.length === 0 && (
        <p className="mt-3 text-[14px] text-ink2">
          There is none without {set[0]!.name} either.{' '}
          <ViewLink change={{ ...all, page: 1 }}>Drop that filter</ViewLink>
        </p>
      )}
      {set.length === 0 && opened.reader.papers === 0 && (
        <p className="mt-3 text-[14px] text-ink2">
          The data hold no papers yet. Run:{' '}
          <code className="rounded-md bg-sunk px-2 py-1">npm run ingest</code>
        </p>
      )}
    </section>
  )
}
