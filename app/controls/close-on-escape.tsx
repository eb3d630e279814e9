'use client'
import { useEffect } from 'react'
import { useView } from './view-context'

/** Escape changes the view, unless it is pressed in a field or closes a popover. */
export function CloseOnEscape({ change }: { change: Record<string, unknown> }) {
  const { go } = useView()
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      const inside = (event.target as HTMLElement | null)?.closest('input, [data-panel]')
      if (event.key === 'Escape' && !inside && !document.querySelector('[data-panel]')) go(change)
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  })
  return null
}
