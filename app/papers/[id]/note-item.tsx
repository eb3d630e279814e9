'use client'
import type { CSSProperties } from 'react'
import type { Note } from './notes-of'

interface Props {
  note: Note
  number: number
  lit: boolean
  /** Pixels from the top of the abstract; used beside it only. */
  top: number
  onPoint: (key: string | null) => void
}

/** One note: beside its line on wide windows, numbered below the abstract on narrow ones. Its names link to the words. */
export function NoteItem({ note, number, lit, top, onPoint }: Props) {
  return (
    <li
      id={`note-${number}`}
      data-note={note.key}
      className="relative pl-6 min-[960px]:absolute min-[960px]:left-0 min-[960px]:right-0 min-[960px]:top-[var(--top)] min-[960px]:pl-0"
      style={{ '--top': `${top}px` } as CSSProperties}
      onPointerEnter={() => onPoint(note.key)}
      onPointerLeave={() => onPoint(null)}
    >
      <span
        aria-hidden
        className="figures absolute left-0 text-[12px] leading-[18px] text-ink3 min-[960px]:hidden"
      >
        {number}
      </span>
      <p className="text-[12px] leading-[18px] text-ink3">{note.kind}</p>
      <a
        href={`#${note.key}`}
        className={`block font-[600] !text-ink !no-underline ${lit ? 'underline decoration-ink underline-offset-2' : ''}`}
        onFocus={() => onPoint(note.key)}
        onBlur={() => onPoint(null)}
      >
        {note.names.map(({ text, colour, verbatim }, i) => (
          <span key={i} className={colour ? 'mr-3 inline-flex items-baseline gap-1.5' : ''}>
            {colour && <span aria-hidden className="swatch" style={{ background: colour }} />}
            <span className={verbatim ? 'serif text-[14.5px] font-[400]' : ''}>
              {verbatim ? `“${text}”` : text}
              {!colour && i < note.names.length - 1 && ', '}
            </span>
          </span>
        ))}
      </a>
      {note.detail && <p className="text-[12px] leading-[18px] text-ink2">{note.detail}</p>}
    </li>
  )
}
