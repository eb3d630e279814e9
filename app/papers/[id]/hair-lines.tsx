import { NOTE_MIDDLE, type NotePlace } from './note-place'

const WIDTH = 52

/** From the edge of the abstract to each note; never across the text. */
export function HairLines({ places, lit }: { places: NotePlace[]; lit: number }) {
  return (
    <svg
      aria-hidden
      width={WIDTH}
      height="1"
      className="block flex-none overflow-visible max-[959px]:hidden"
      fill="none"
    >
      {places.map(({ top, line }, i) => (
        <path
          key={i}
          d={`M8,${line}h8L${WIDTH - 16},${top + NOTE_MIDDLE}h8`}
          stroke={i === lit ? 'var(--ink)' : 'var(--line2)'}
          strokeWidth={i === lit ? 1.4 : 1}
        />
      ))}
    </svg>
  )
}
