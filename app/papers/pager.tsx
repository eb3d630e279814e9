import Link from 'next/link'
import { hrefOf, type ViewState } from '#lib/view-state'
import { count } from '../format'
import { pagesShown } from './pages-shown'

/** Links to the other pages of the list. */
export function Pager({ state, page, last }: { state: ViewState<'papers'>; page: number; last: number }) {
  if (last === 1) return null
  const to = (one: number) => hrefOf('papers', { ...state, page: one })
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center gap-1.5">
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev" className="control !no-underline">
          Previous
        </Link>
      )}
      {pagesShown(page, last).map((one, i) =>
        one === null ? (
          <span key={`gap-${i}`} className="px-1 text-ink3">
            …
          </span>
        ) : (
          <Link
            key={one}
            href={to(one)}
            aria-label={`Page ${one}`}
            aria-current={one === page ? 'page' : undefined}
            className={`control figures min-w-[34px] justify-center !no-underline ${one === page ? 'filled !text-surf' : ''}`}
          >
            {count(one)}
          </Link>
        ),
      )}
      {page < last && (
        <Link href={to(page + 1)} rel="next" className="control !no-underline">
          Next
        </Link>
      )}
    </nav>
  )
}
