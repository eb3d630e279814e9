import type { ReactNode } from 'react'

export interface Piece {
  text: string
  /** True for the words that were read. */
  marked: boolean
}

/** A stretch of text cut at its marked spans (UTF-16 offsets into the whole); the pieces joined give the stretch. */
export function piecesOf(
  text: string,
  [from, to]: readonly [number, number],
  spans: readonly (readonly [number, number])[],
): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const first = Math.max(start, at)
    const last = Math.min(end, to)
    if (first >= last) continue
    if (first > at) pieces.push({ text: text.slice(at, first), marked: false })
    pieces.push({ text: text.slice(first, last), marked: true })
    at = last
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false })
  return pieces
}

interface Props {
  text: string
  bounds: readonly [number, number]
  spans: readonly (readonly [number, number])[]
  size?: 'panel' | 'drawer'
}

/** A paper's own sentence, word for word, with the words that were read marked in it. */
export function Sentence({ text, bounds, spans, size = 'panel' }: Props): ReactNode {
  return (
    <p
      className={`serif ${size === 'drawer' ? 'text-[17px] leading-[27px]' : 'text-[15.5px] leading-[24px]'}`}
    >
      <span className="said">
        {piecesOf(text, bounds, spans).map((piece, i) =>
          piece.marked ? <mark key={i}>{piece.text}</mark> : piece.text,
        )}
      </span>
    </p>
  )
}
