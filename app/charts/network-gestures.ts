'use client'
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { Point } from '#lib/graph/point'

export interface Gestures {
  /** All is seen: a wheel that would show more scrolls the page. */
  atRest: boolean
  /** A drag, in pixels. */
  onPan: (dx: number, dy: number) => void
  /** A wheel or a pinch, about a point of the picture. */
  onZoom: (factor: number, about: Point) => void
}

/**
 * Drag, pinch and wheel over a picture. A wheel zooms with Ctrl, or once the picture has been clicked, so that a page that is
 * merely scrolled past it still scrolls. `wasDragged` tells a click from the end of a drag.
 */
export function useGestures(board: RefObject<HTMLElement | null>, { atRest, onPan, onZoom }: Gestures) {
  const held = useRef(new Map<number, Point>())
  const dragged = useRef(false)
  useEffect(() => {
    const element = board.current
    const wheel = (event: WheelEvent) => {
      const meant = event.ctrlKey || event.metaKey
      if (!meant && (!element?.contains(document.activeElement) || (atRest && event.deltaY > 0))) return
      event.preventDefault()
      onZoom(Math.exp(-event.deltaY / 400), placeIn(element, event))
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  })
  const down = (event: PointerEvent<HTMLElement>) => {
    if (held.current.size === 0) dragged.current = false
    held.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const from = held.current.get(event.pointerId)
    if (!from) return
    const to = { x: event.clientX, y: event.clientY }
    if (!dragged.current && Math.hypot(to.x - from.x, to.y - from.y) < 5) return
    if (!dragged.current) event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = true
    const [other] = [...held.current].flatMap(([id, point]) => (id === event.pointerId ? [] : [point]))
    held.current.set(event.pointerId, to)
    if (other)
      onZoom(distance(to, other) / Math.max(1, distance(from, other)), placeIn(board.current, mid(to, other)))
    else onPan(to.x - from.x, to.y - from.y)
  }
  const up = (event: PointerEvent<HTMLElement>) => held.current.delete(event.pointerId)
  return {
    handlers: {
      onPointerDown: down,
      onPointerMove: move,
      onPointerUp: up,
      onPointerCancel: up,
      onPointerLeave: up,
    },
    wasDragged: () => dragged.current,
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const mid = (a: Point, b: Point) => ({ clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 })

function placeIn(
  element: HTMLElement | null,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const box = element?.getBoundingClientRect()
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
}
