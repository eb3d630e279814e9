import Link from 'next/link'
import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** Anchor on the about page. */
  computed: string
  /** Address of the rows as a file, without its suffix's query: "/topics", and the query of the view. */
  file: { path: string; query: string }
  table?: ReactNode
}

/** Below a chart: what was left out and why, then how it is computed, its table and its rows as a file. */
export function Caption({ children, computed, file, table }: Props) {
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-line pt-3">
      <p className="quiet min-w-[240px] flex-1 !text-ink2 max-sm:basis-full">{children}</p>
      <p className="flex gap-5 text-[12px]">
        <Link href={`/about#${computed}`}>How is this computed</Link>
        {table}
        <a href={`${file.path}.csv${file.query}`}>CSV</a>
        <a href={`${file.path}.json${file.query}`}>JSON</a>
      </p>
    </div>
  )
}
