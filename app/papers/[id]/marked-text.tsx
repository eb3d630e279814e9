import type { DrawnSegment } from './drawn-segments'

interface Props {
  segments: DrawnSegment[]
  /** Keys of the readings that the reader points at. */
  active?: ReadonlySet<string>
  onPoint?: (key: string | null) => void
  /** Numbers of the notes below, on narrow windows, by the key of their first reading; they stand at its end. */
  numbers?: ReadonlyMap<string, number>
}

/** A paper's words with marks; every reading can be linked to by its key. */
export function MarkedText({ segments, active, onPoint, numbers }: Props) {
  return segments.map((segment, i) => {
    const { keys, begins, ends, style, text } = segment
    if (!style) return <span key={i}>{text}</span>
    const lit = keys.some((key) => active?.has(key))
    const own = ends.flatMap((key) => numbers?.get(key) ?? []).sort((a, b) => a - b)
    return (
      <span key={i}>
        {begins.map((key) => (
          <span key={key} id={key} data-reading={key} className="scroll-mt-32" />
        ))}
        <span
          className={`read ${lit ? 'lit' : ''}`}
          style={style}
          onPointerEnter={onPoint && (() => onPoint(keys[0]!))}
          onPointerLeave={onPoint && (() => onPoint(null))}
        >
          {text}
        </span>
        {own.length > 0 && (
          <sup className="select-none pl-0.5 [font-family:'Inter_Variable',sans-serif] text-[10.5px] leading-none min-[960px]:hidden">
            {own.map((number, at) => (
              <a key={number} href={`#note-${number}`} aria-label={`Note ${number}`} className="pr-px">
                {at > 0 && '·'}
                {number}
              </a>
            ))}
          </sup>
        )}
      </span>
    )
  })
}
