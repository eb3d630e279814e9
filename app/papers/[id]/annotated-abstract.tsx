'use client'
import { useMemo, useRef, useState, useSyncExternalStore, type CSSProperties } from 'react'
import type { DrawnSegment } from './drawn-segments'
import { HairLines } from './hair-lines'
import { MarkedText } from './marked-text'
import { NoteItem } from './note-item'
import type { NotePlace } from './note-place'
import type { Note } from './notes-of'
import { useNotePlaces } from './use-note-places'

interface Props {
  segments: DrawnSegment[]
  notes: Note[]
  /** Where the notes will stand, as far as the server can tell. */
  guess: NotePlace[]
}

/** The abstract with its marks, and beside each line what was read there; pointing at one lights the other. */
export function AnnotatedAbstract({ segments, notes, guess }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const places = useNotePlaces(box, notes, guess)
  const [pointed, point] = useState<string | null>(null)
  const linked = useLinked()
  const lit = placeOf(notes, pointed) ?? placeOf(notes, linked) ?? -1
  const numbers = useMemo(() => new Map(notes.map((note, i) => [note.key, i + 1])), [notes])
  const bottom = Math.max(0, ...places.map((place) => place.bottom))
  return (
    <div ref={box} className="flex min-w-0 items-start max-[959px]:block">
      <p
        data-abstract
        data-testid="abstract"
        className="serif min-w-0 max-w-[690px] flex-1 text-[20px] leading-[35px] max-sm:text-[18px] max-sm:leading-[30px]"
      >
        <MarkedText
          segments={segments}
          active={new Set(notes[lit]?.readings)}
          onPoint={point}
          numbers={numbers}
        />
      </p>
      <HairLines places={places} lit={lit} />
      <ol
        aria-label="What was read, in the order of the text"
        data-testid="notes"
        className="relative w-[230px] flex-none max-[959px]:mt-7 max-[959px]:grid max-[959px]:w-auto max-[959px]:gap-3 min-[960px]:min-h-[var(--notes)]"
        style={{ '--notes': `${bottom}px` } as CSSProperties}
      >
        {notes.map((note, i) => (
          <NoteItem
            key={note.key}
            note={note}
            number={i + 1}
            lit={i === lit}
            top={places[i]?.top ?? 0}
            onPoint={point}
          />
        ))}
      </ol>
    </div>
  )
}

function placeOf(notes: Note[], key: string | null): number | null {
  const at = key ? notes.findIndex((note) => note.readings.includes(key)) : -1
  return at < 0 ? null : at
}

const watchHash = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The reading that the address links to: "#claim-0". */
const useLinked = (): string | null =>
  useSyncExternalStore(
    watchHash,
    () => window.location.hash.slice(1) || null,
    () => null,
  )
