import type { ClaimPattern, Match } from '../draft'

const SIZE_IN_NAME = /(?:^|[\s(-])(\d+(?:\.\d+)?)\s?([MB])(?![\w%])/g
const SCALE: Record<string, number> = { M: 1, B: 1000 }
const RIVAL = /^(?:outperform|surpass|exceed|beat|match|rival|compar)/
/** “our 7B and 13B models outperform the 13B one” compares too many sizes to tell. */
const LEAST = 1.5
const NEAR = 110

/** “Foo-7B outperforms Bar-175B”, “a 0.6B model matches a 32B model”: sizes are told by names */
export const sizeOfNames: ClaimPattern = {
  name: 'size of names',
  wording: /[VQz]/dg,
  read: (match) => {
    const { tokens, items, text } = match.reading
    const verb = tokens[items[match.from]!.from]!
    if (!RIVAL.test(verb.text)) return []
    const own = sizesIn(text.slice(Math.max(0, verb.start - NEAR), verb.start))
    const rivals = sizesIn(text.slice(verb.end, verb.end + NEAR))
    if (own.length !== 1 || rivals.length !== 1 || isSecondVerb(text, verb.start)) return []
    const ratio = rivals[0]!.value / own[0]!.value
    if (ratio < LEAST) return []
    return [
      {
        metric: 'model-size',
        ratio: Number(ratio.toPrecision(4)),
        absolute: own[0]!.low,
        unit: `${own[0]!.unit} parameters`,
        bound: 'exact',
        ...spanOf(match, own[0]!.start - Math.min(NEAR, verb.start) + verb.start, verb.end + rivals[0]!.end),
      },
    ]
  },
}

/** “to match or exceed”: the first verb has read it. */
const isSecondVerb = (text: string, at: number): boolean =>
  SECOND.test(text.slice(Math.max(0, at - NEAR), at))
const SECOND = /\b\d+(?:\.\d+)?\s?[MB]\b[^.;]*\b(?:outperform|surpass|exceed|beat|match|rival)/

function sizesIn(text: string): { low: number; unit: string; value: number; start: number; end: number }[] {
  return [...text.matchAll(SIZE_IN_NAME)].map(({ 0: whole, 1: number, 2: unit, index }) => ({
    low: Number(number),
    unit: unit!,
    value: Number(number) * SCALE[unit!]!,
    start: index,
    end: index + whole.length,
  }))
}

/** The items from one place in the text to another. */
function spanOf(
  { reading: { tokens, items } }: Match,
  start: number,
  end: number,
): { from: number; to: number } {
  const from = items.findIndex((item) => tokens[item.to - 1]!.end > start)
  const after = items.findIndex((item) => tokens[item.from]!.start >= end)
  return { from, to: after < 0 ? items.length : after }
}
