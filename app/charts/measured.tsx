'use client'
import { useEffect, useRef, useState, type ReactNode } from 'react'

/**
 * Gives a chart the width that it really has. The first drawing uses `guess`, from what the browser told the server,
 * so that on a known window nothing moves; one that was guessed too wide is cut off until then, and scrolls no page.
 */
export function Measured({ guess, children }: { guess: number; children: (width: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    if (box.current) watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={box} className={width === null ? 'min-w-0 overflow-x-clip' : 'min-w-0'}>
      {children(Math.max(240, width ?? guess))}
    </div>
  )
}
