'use client'
import type { PaperOrder } from '#lib/questions/papers-listed'
import type { ViewState } from '#lib/view-state'
import { Popover } from '../controls/popover'
import { ViewLink } from '../controls/view-link'
import { useView } from '../controls/view-context'
import { ORDER_WORDS, orderByDefault, orderOf } from './order-of'

/** The order of the list; the one that holds anyhow stays out of the address. */
export function SortMenu({ orders }: { orders: readonly PaperOrder[] }) {
  const { state } = useView<ViewState<'papers'>>()
  const chosen = orderOf(state)
  return (
    <Popover
      name="Sort"
      width={200}
      label={
        <>
          Sort <b className="font-[640] text-ink">{ORDER_WORDS[chosen]}</b>
          <span aria-hidden className="text-[10px] text-ink3">
            ▾
          </span>
        </>
      }
    >
      {() => (
        <ul className="p-2">
          {orders.map((order) => (
            <li key={order}>
              <ViewLink
                change={{ sort: order === orderByDefault(state) ? null : order, page: 1 }}
                className={`flex min-h-8 items-center rounded-md px-2 !no-underline first-letter:uppercase hover:bg-sunk ${order === chosen ? 'font-[600]' : '!text-ink2'}`}
              >
                {ORDER_WORDS[order]}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}
