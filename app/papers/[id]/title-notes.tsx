import type { Reading } from './reading'

/** What was read in the title alone, in a line below it: the margin has notes for the abstract. */
export function TitleNotes({ readings }: { readings: Reading[] }) {
  if (readings.length === 0) return null
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-[13px]">
      <span className="text-[12px] text-ink3">In the title</span>
      {readings.map(({ key, kind, role, name, colour }) => (
        <a
          key={key}
          href={`#${key}`}
          className="inline-flex items-baseline gap-1.5 !text-ink2 !no-underline hover:!underline"
        >
          {colour && <span aria-hidden className="swatch" style={{ background: colour }} />}
          <b className="font-[600] text-ink">{name}</b>{' '}
          {[kind.toLowerCase(), role].filter(Boolean).join(', ')}
        </a>
      ))}
    </p>
  )
}
