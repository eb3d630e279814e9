import type { DrawnSegment } from './drawn-segments'

interface Props {
  segments: DrawnSegment[]
  /** Keys of the readings that the reader points at. */
  active?: ReadonlySet<string>
  onPoint?: (key: string | null) => void
  /** Numbers of the notes below, on narrow windows, by the key of the reading that they begin with. */
  numbers?: ReadonlyMap<string, number>
}

/** A paper's words with marks; every reading can be linked to by its key. */
export function MarkedText({ segments, active, onPoint, numbers }: Props) {
  return segments.map((segment, i) => {
    const { keys, begins, style, text } = segment
    if (!style) return <span key={i}>{text}</span>
    const lit = keys.some((key) => active?.has(key))
    const number = begins.map((key) => numbers?.get(key)).find((one) => one !== undefined)
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
        {number !== undefined && (
          <sup className="select-none pl-0.5 font-sans text-[10.5px] leading-none min-[960px]:hidden">
            <a href={`#note-${number}`} aria-label={`Note ${number}`}>
              {number}
            </a>
          </sup>
        )}
      </span>
    )
  })
}
