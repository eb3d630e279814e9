'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useView } from './view-context'

interface Props {
  /** Keys of the view state that the link changes. */
  change: Record<string, unknown>
  className?: string
  label?: string
  children: ReactNode
}

/** A link to the same view with some keys changed; the old marks stay until the new ones are there. */
export function ViewLink({ change, className, label, children }: Props) {
  const { href, go } = useView()
  return (
    <Link
      href={href(change)}
      scroll={false}
      className={className}
      aria-label={label}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(change)
      }}
    >
      {children}
    </Link>
  )
}
