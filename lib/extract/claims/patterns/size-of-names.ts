import type { ClaimPattern, Reading } from '../draft'
import { wording } from '../wording'

const SIZE = /(?:^|[\s(-])(\d+(?:\.\d+)?)\s?([MB])(?![\w%])/g
const SCALE: Record<string, number> = { M: 1, B: 1000 }
/** Models of like size are no smaller and larger one. */
const LEAST = 1.5
/** How far from the verb a size may stand. */
const NEAR = 110

/** “Foo-7B outperforms Bar-175B”, “a 0.6B model matches a 32B model”: sizes are told by names; of more than two, none is sure */
export const sizeOfNames: ClaimPattern = {
  name: 'size of names',
  wording: wording('surpass|match'),
  read: ({ reading, from: verb }) => {
    const { start, end } = reading.tokens[reading.items[verb]!.from]!
    const [own, ...others] = sizesIn(reading.text, Math.max(0, start - NEAR), start)
    const [rival, ...more] = sizesIn(reading.text, end, end + NEAR)
    if (!own || !rival || others.length + more.length > 0) return []
    const span = spanOf(reading, own.start, rival.end)
    // “to match or exceed”: the first verb has read it.
    const isSecond = /[Vh]/.test(reading.codes.slice(span.from, verb))
    const ratio = rival.value / own.value
    if (isSecond || ratio < LEAST) return []
    const unit = `${own.unit} parameters`
    return [
      {
        metric: 'model-size',
        ratio: Number(ratio.toPrecision(4)),
        absolute: own.low,
        unit,
        bound: 'exact',
        ...span,
      },
    ]
  },
}

interface Size {
  low: number
  unit: string
  /** In millions of parameters. */
  value: number
  start: number
  end: number
}

function sizesIn(text: string, from: number, to: number): Size[] {
  return [...text.slice(from, to).matchAll(SIZE)].map(({ 0: whole, 1: number, 2: unit, index }) => ({
    low: Number(number),
    unit: unit!,
    value: Number(number) * SCALE[unit!]!,
    start: from + index,
    end: from + index + whole.length,
  }))
}

/** The items from one place in the text to another. */
function spanOf({ tokens, items }: Reading, start: number, end: number): { from: number; to: number } {
  const from = items.findIndex((item) => tokens[item.to - 1]!.end > start)
  const after = items.findIndex((item) => tokens[item.from]!.start >= end)
  return { from, to: after < 0 ? items.length : after }
}
