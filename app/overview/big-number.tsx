import Link from 'next/link'
import type { ReactNode } from 'react'
import { count } from '../format'

/** One number, what it counts, and the way to what is behind it. */
export function BigNumber({
  value,
  name,
  href,
  children,
}: {
  value: number
  name: string
  href: string
  children: ReactNode
}) {
  return (
    <Link href={href} className="block border-t-2 border-ink pt-3 !text-ink !no-underline">
      <span className="block text-[36px] font-[640] leading-[42px] tracking-[-0.03em]">{count(value)}</span>
      <span className="block font-[640]">{name}</span>
      <span className="quiet block !text-ink2">{children}</span>
    </Link>
  )
}
