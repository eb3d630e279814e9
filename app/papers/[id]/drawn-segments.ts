import type { CSSProperties } from 'react'
import type { Look, Reading } from './reading'
import { rulePlaces, segmentsOf } from './segments'

/** A piece of the text as it is drawn. */
export interface DrawnSegment {
  text: string
  /** Keys of the readings that cover it, and of those that begin or end with it. */
  keys: string[]
  begins: string[]
  ends: string[]
  style: CSSProperties | null
}

interface Layer {
  image: string
  /** Pixels from the lower edge, and how thick. */
  up: number
  thick: number
}

/** Distance of the two rules from the lower edge of the marked box. */
const UP = [4, 0] as const

const PATTERN: Record<Look, (colour: string) => string> = {
  quantity: (colour) => colour,
  claim: (colour) => `linear-gradient(${colour}, ${colour})`,
  rule: (colour) => `linear-gradient(${colour}, ${colour})`,
  dotted: (colour) => `repeating-linear-gradient(90deg, ${colour} 0 2px, transparent 2px 4px)`,
  dashed: (colour) => `repeating-linear-gradient(90deg, ${colour} 0 5px, transparent 5px 8px)`,
}

/** A text cut at what was read in it, each piece with its marker and its rules. */
export function drawnSegments(text: string, readings: readonly Reading[]): DrawnSegment[] {
  const ruled = readings.filter((reading) => reading.look !== 'quantity')
  const places = rulePlaces(ruled.map((one) => ({ ...one, look: `${one.look} ${one.colour}` })))
  const place = new Map(ruled.map((reading, i) => [reading.key, places[i]!]))
  return segmentsOf(text, readings).map((segment) => {
    const covering = segment.marks.map((at) => readings[at]!)
    return {
      text: segment.text,
      keys: keysOf(covering),
      begins: keysOf(covering.filter(({ start }) => Math.max(0, start) === segment.start)),
      ends: keysOf(covering.filter(({ end }) => Math.min(text.length, end) === segment.end)),
      style: covering.length ? styleOf(covering, place) : null,
    }
  })
}

const keysOf = (readings: Reading[]): string[] => readings.map((reading) => reading.key)

function styleOf(covering: Reading[], place: Map<string, 0 | 1 | null>): CSSProperties {
  const layers = covering.flatMap((reading): Layer[] => {
    const at = place.get(reading.key)
    if (at === undefined || at === null) return []
    const colour = reading.look === 'claim' ? 'var(--gold)' : (reading.colour ?? 'var(--ink2)')
    return [{ image: PATTERN[reading.look](colour), up: UP[at], thick: reading.look === 'rule' ? 2 : 1.5 }]
  })
  const marker = covering.some((one) => one.look === 'quantity')
    ? 'var(--mark)'
    : covering.some((one) => one.look === 'claim')
      ? 'var(--mark2)'
      : undefined
  return {
    backgroundColor: marker,
    backgroundImage: layers.map((layer) => layer.image).join(', ') || undefined,
    backgroundSize: layers.map((layer) => `100% ${layer.thick}px`).join(', ') || undefined,
    backgroundPosition: layers.map((layer) => `0 calc(100% - ${layer.up}px)`).join(', ') || undefined,
    backgroundRepeat: 'no-repeat',
  }
}
