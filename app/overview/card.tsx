'use client'
import { Card as Box } from '@tremor/react'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** A small copy of a page's chart, and the way to the page. */
export function Card({
  title,
  scope,
  href,
  way,
  children,
}: {
  title: string
  scope: string
  href: string
  way: string
  children: ReactNode
}) {
  return (
    <Box className="flex flex-col p-5" role="region" aria-label={title}>
      <h3>{title}</h3>
      <p className="quiet mt-0.5">{scope}</p>
      <div className="mt-4 flex-1">{children}</div>
      <p className="mt-4">
        <Link href={href}>{way}</Link>
      </p>
    </Box>
  )
}
