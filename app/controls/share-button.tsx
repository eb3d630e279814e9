'use client'
import { useState } from 'react'

/** Copies the address bar: it is the share link. Where the browser refuses, the address is shown to be copied by hand. */
export function ShareButton() {
  const [said, setSaid] = useState('')
  const share = async () => {
    const address = window.location.href
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Address copied')
    } catch {
      setSaid(address)
    }
    setTimeout(() => setSaid(''), 4000)
  }
  return (
    <span className="relative">
      <button type="button" className="control filled" onClick={() => void share()}>
        Share
      </button>
      <span
        role="status"
        className={
          said ? 'popover !left-auto right-0 max-w-[320px] break-all px-3 py-1.5 text-ink' : 'only-read'
        }
      >
        {said}
      </span>
    </span>
  )
}
