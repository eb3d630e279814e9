'use client'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { placesFor, type NotePlace } from './note-place'
import type { Note } from './notes-of'

/** Notes beside their lines, measured in the page and again whenever its box or its type changes. */
export function useNotePlaces(box: RefObject<HTMLDivElement | null>, notes: Note[], guess: NotePlace[]) {
  const [places, setPlaces] = useState(guess)
  useLayoutEffect(() => {
    const root = box.current
    if (!root) return
    const measure = () => {
      const next = placesIn(root, notes)
      setPlaces((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(root)
    void document.fonts.ready.then(measure)
    return () => watch.disconnect()
  }, [box, notes])
  return places
}

function placesIn(root: HTMLElement, notes: Note[]): NotePlace[] {
  const zero = root.getBoundingClientRect().top
  const lines = notes.map((note) => {
    const words = root.querySelector(`[data-reading="${note.key}"]`)?.parentElement?.querySelector('.read')
    const line = words?.getClientRects()[0]
    return line ? line.top - zero + line.height / 2 : 0
  })
  const heights = notes.map(
    (note) => root.querySelector<HTMLElement>(`[data-note="${note.key}"]`)?.offsetHeight ?? 0,
  )
  return placesFor(lines, heights, root.querySelector<HTMLElement>('[data-abstract]')?.offsetHeight ?? 0)
}
