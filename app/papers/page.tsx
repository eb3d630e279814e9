import type { Metadata } from 'next'
import { PAPERS_A_PAGE, papersListed, type PaperOrder } from '#lib/questions/papers-listed'
import { Caption } from '../caption'
import { EmptyView } from '../empty-view'
import { count, date, many } from '../format'
import type { Opened } from '../open-view'
import { queryText } from '../query-text'
import { viewPage } from '../view-page'
import { paperHref } from './[id]/paper-href'
import { FacetColumn } from './facet-column'
import { ORDER_WORDS, orderOf } from './order-of'
import { Pager } from './pager'
import { PaperItem } from './paper-item'
import { SortMenu } from './sort-menu'

export const metadata: Metadata = { title: 'Papers' }

export default viewPage('papers', async (opened) => {
  const { reader, filter, state, chosen } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  const order = orderOf(state)
  const last = Math.ceil(chosen.papers / PAPERS_A_PAGE)
  const page = Math.min(state.page, last)
  const papers = await papersListed(reader, filter, { order, page })
  const first = (page - 1) * PAPERS_A_PAGE + 1
  return (
    <>
      <Heading opened={opened} />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SortMenu orders={ordersFor(opened)} />
        <span className="quiet">
          {count(first)}–{count(first + papers.length - 1)} of {count(chosen.papers)}, {ORDER_WORDS[order]}
        </span>
        <a href="#narrow" className="ml-auto text-[12px] min-[960px]:hidden">
          Narrow the list
        </a>
      </div>
      <div className="mt-3 flex items-start gap-10 max-[959px]:flex-col max-[959px]:items-stretch">
        <div className="min-w-0 flex-1">
          <ol className="border-t border-line" start={first} data-testid="papers">
            {papers.map((paper) => (
              <PaperItem key={paper.id} paper={paper} search={state.q} href={paperHref(paper.id, state)} />
            ))}
          </ol>
          <Pager state={state} page={page} last={last} />
          <Caption computed="extraction" file={{ path: '/papers', query: queryText('papers', state) }}>
            Families, methods and claims are read from titles and abstracts alone. Claims are self-reported
            and unverified; doubtful readings are left out of the list.
          </Caption>
        </div>
        <FacetColumn opened={opened} />
      </div>
    </>
  )
})

function Heading({ opened: { state, chosen } }: { opened: Opened<'papers'> }) {
  const parts = [
    `${date(chosen.oldest)} to ${date(chosen.newest)}`,
    `${count(chosen.with_code)} with a code address`,
    `${count(chosen.quantified)} with a number claimed`,
  ]
  return (
    <>
      <h1>{state.q ? `Papers with the word${/\s/.test(state.q) ? 's' : ''} “${state.q}”` : 'Papers'}</h1>
      <p className="mt-1 max-w-[110ch] text-[14px] leading-[21px] text-ink2">
        {many(chosen.papers, 'paper')}: {parts.join('; ')}.
      </p>
    </>
  )
}

/** Orders that mean something here. */
const ordersFor = ({ state, chosen }: Opened<'papers'>): PaperOrder[] => [
  ...(state.q ? (['relevance'] as const) : []),
  'newest',
  'oldest',
  'claims',
  ...(chosen.with_upvotes > 0 ? (['upvotes'] as const) : []),
  'title',
]
