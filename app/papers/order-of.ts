import type { PaperOrder } from '#lib/questions/papers-listed'
import type { ViewState } from '#lib/view-state'

type Sorted = Pick<ViewState<'papers'>, 'sort' | 'q'>

/** What holds where no order is chosen: the best hits first where words are searched, else the newest. */
export const orderByDefault = ({ q }: Pick<Sorted, 'q'>): PaperOrder => (q ? 'relevance' : 'newest')

/** The order of the list. Relevance means nothing without words. */
export const orderOf = ({ sort, q }: Sorted): PaperOrder =>
  sort === null || (sort === 'relevance' && !q) ? orderByDefault({ q }) : sort

export const ORDER_WORDS: Record<PaperOrder, string> = {
  relevance: 'best hits first',
  newest: 'newest first',
  oldest: 'oldest first',
  claims: 'most claims first',
  upvotes: 'most upvotes first',
  title: 'by title',
}
