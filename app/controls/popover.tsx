'use client'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface Props {
  label: ReactNode
  /** Shown in the accent colour. */
  set?: boolean
  name: string
  width?: number
  children: () => ReactNode
}

/** A chip that opens a panel below it: Escape, a link followed in it and a click elsewhere close it, focus goes in and comes back. */
export function Popover({ label, set = false, name, width = 300, children }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    root.current
      ?.querySelector<HTMLElement>('[data-panel] input, [data-panel] button, [data-panel] a')
      ?.focus()
    const outside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  return (
    <div ref={root} className="relative" onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <button
        ref={button}
        type="button"
        className="control"
        data-set={set}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div
          id={id}
          data-panel
          role="dialog"
          aria-label={name}
          className="popover max-sm:!fixed max-sm:!inset-x-2 max-sm:!top-auto max-sm:!bottom-2 max-sm:!w-auto"
          style={{ width }}
          onClick={(event) => (event.target as Element).closest('a') && close()}
        >
          {children()}
        </div>
      )}
    </div>
  )
}
