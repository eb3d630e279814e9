'use client'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import { decoded } from './decoded'

const never = () => () => undefined

/** Says what of the address is unknown. The server does not tell a 404 page its address: it is read in the browser. */
export function UnknownAddress() {
  const path = useSyncExternalStore(
    never,
    () => window.location.pathname,
    () => '',
  )
  const paper = /^\/papers\/(.+)$/.exec(path)?.[1]
  const id = paper === undefined ? null : decoded(paper)
  return (
    <>
      <h1 className="mt-1">{id === null ? 'There is no such page' : 'There is no such paper'}</h1>
      <p className="in-text mt-2 max-w-[72ch] break-words text-[14px] leading-[21px] text-ink2">
        {id === null ? (
          <>
            The address {path && <code className="rounded bg-sunk px-1.5 py-0.5">{path}</code>} names no view.
          </>
        ) : (
          <>
            No paper in these data has the id <code className="rounded bg-sunk px-1.5 py-0.5">{id}</code>. It
            may be in another version of the data, or be meant as words:{' '}
            <Link href={`/papers?q=${encodeURIComponent(id)}`}>search titles and abstracts for it</Link>.
          </>
        )}
      </p>
    </>
  )
}
