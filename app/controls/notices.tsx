'use client'
import { useState } from 'react'

/** One line each, under the filter bar: what of the address was not taken, and what is pinned. */
export function Notices({ notices }: { notices: string[] }) {
  const [closed, setClosed] = useState<readonly string[]>([])
  const open = notices.filter((notice) => !closed.includes(notice))
  if (open.length === 0) return null
  return (
    <div className="page flex flex-col gap-1 pt-3" role="status">
      {open.map((notice) => (
        <p key={notice} className="notice">
          <span className="min-w-0 flex-1 break-words">{notice}</span>
          <button
            type="button"
            aria-label="Close this notice"
            className="px-1"
            onClick={() => setClosed([...closed, notice])}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
