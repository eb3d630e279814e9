'use client'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, useCallback, useContext, useMemo, useTransition, type ReactNode } from 'react'
import { hrefOf, type View, type ViewState } from '#lib/view-state'

interface ViewControl {
  view: View
  state: ViewState
  /** True while the rows of a new state are on their way; the old marks stay. */
  waiting: boolean
  /** The address of this view with some keys changed. */
  href: (change: Record<string, unknown>) => string
  go: (change: Record<string, unknown>) => void
  /** Narrower than a tablet, as far as the server could tell; charts lay themselves out by it at first. */
  width: number
}

const Context = createContext<ViewControl | null>(null)

/** The view that the controls below change: its state as it stands in the address, nothing kept beside it. */
export function ViewProvider({
  view,
  state,
  width,
  children,
}: {
  view: View
  state: ViewState
  width: number
  children: ReactNode
}) {
  const router = useRouter()
  const path = usePathname()
  const [waiting, start] = useTransition()
  const href = useCallback(
    (change: Record<string, unknown>) => hrefOf(view, { ...state, ...change } as ViewState, path),
    [view, state, path],
  )
  const go = useCallback(
    (change: Record<string, unknown>) => start(() => router.push(href(change), { scroll: false })),
    [router, href],
  )
  const control = useMemo(
    () => ({ view, state, waiting, href, go, width }),
    [view, state, waiting, href, go, width],
  )
  return <Context.Provider value={control}>{children}</Context.Provider>
}

export function useView<S = ViewState>(): Omit<ViewControl, 'state'> & { state: S } {
  const control = useContext(Context)
  if (!control) throw new Error('useView must stand below a ViewProvider')
  return control as unknown as Omit<ViewControl, 'state'> & { state: S }
}
