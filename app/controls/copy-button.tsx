'use client'
import { useState } from 'react'

/** Copies a text and says so. */
export function CopyButton({ name, text }: { name: string; text: string }) {
  const [said, setSaid] = useState(name)
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('The browser refused'),
    )
    setTimeout(() => setSaid(name), 2500)
  }
  return (
    <button type="button" className="control" onClick={copy}>
      {said}
    </button>
  )
}
