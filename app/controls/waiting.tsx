'use client'
import type { ReactNode } from 'react'
import { useView } from './view-context'

/** A moving line under the filter bar while new rows are on their way. */
export function Waiting() {
  return useView().waiting ? <div className="moving-line" role="progressbar" aria-label="Loading" /> : null
}

/** The old marks, at 60 % until the new ones are there. */
export function Stays({ children }: { children: ReactNode }) {
  const { waiting } = useView()
  return (
    <div className={waiting ? 'waiting' : undefined} aria-busy={waiting}>
      {children}
    </div>
  )
}
