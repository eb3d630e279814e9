import type { ReactNode } from 'react'
import { CloseOnEscape } from './controls/close-on-escape'
import { ViewLink } from './controls/view-link'

interface Props {
  /** Small line over the title: what is open here. */
  kind: ReactNode
  title: ReactNode
  /** The keys of the view state that close it. */
  close: Record<string, unknown>
  children: ReactNode
}

/** The panel that a mark opens: a card in the right column, on small windows a sheet from below. */
export function Drawer({ kind, title, close, children }: Props) {
  return (
    <aside
      data-testid="drawer"
      className="card sticky top-[116px] max-h-[calc(100dvh-132px)] overflow-y-auto p-5 max-[959px]:fixed max-[959px]:inset-x-0 max-[959px]:bottom-0 max-[959px]:top-auto max-[959px]:z-40 max-[959px]:max-h-[85dvh] max-[959px]:rounded-b-none max-[959px]:shadow-[var(--shadow)]"
    >
      <CloseOnEscape change={close} />
      <div className="flex items-baseline justify-between gap-3">
        <p className="quiet">{kind}</p>
        <ViewLink change={close} label="Close" className="px-1 text-[16px] !text-ink2 !no-underline">
          ×
        </ViewLink>
      </div>
      <h2 className="mt-1">{title}</h2>
      {children}
    </aside>
  )
}
