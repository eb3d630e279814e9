import type { Metadata } from 'next'
import Link from 'next/link'
import { UnknownAddress } from './unknown-address'

export const metadata: Metadata = { title: 'Not found' }

/** The answer to an address that names no page and no paper, with status 404. */
export default function NotFound() {
  return (
    <>
      <header className="border-b border-line bg-surf">
        <div className="page flex h-[52px] items-center">
          <Link href="/" className="text-[15px] font-[640] !text-ink !no-underline">
            Paper Trends
          </Link>
        </div>
      </header>
      <main className="page pt-10">
        <p className="quiet">404</p>
        <UnknownAddress />
        <p className="mt-5 flex flex-wrap gap-x-5 gap-y-2 text-[14px]">
          <Link href="/papers">All papers</Link>
          <Link href="/">Overview</Link>
          <Link href="/about">About the data</Link>
        </p>
      </main>
    </>
  )
}
