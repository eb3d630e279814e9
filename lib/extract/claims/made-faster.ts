import type { Draft, Reading } from './draft'

const MAKES = /^[^.;]{0,40}\b(?:making|rendering)\s+(?:it|them|this|ours|our\s+[\w-]+)\s+(?:\S+\s+)?$/

/** “in 0.8 seconds, making it 2.6x faster”, “3 ms and 20 ms, making it 100x and 10x faster”: time and factor are one claim. */
export function madeFaster(drafts: Draft[], { text, tokens, items }: Reading): Draft[] {
  const factors = drafts.filter(({ pattern }) => pattern === 'faster')
  const times = drafts.filter(
    ({ pattern, quantity }) => pattern === 'absolute' && quantity?.unit?.kind === 'time',
  )
  const last = times.at(-1)
  if (!last || times.length !== factors.length) return drafts
  const start = tokens[items[factors[0]!.at]!.from]!.start
  if (!MAKES.test(text.slice(tokens[last.quantity!.to - 1]!.end, start))) return drafts
  return drafts.flatMap((draft) => {
    if (times.includes(draft)) return []
    const time = times[factors.indexOf(draft)]
    return [time ? { ...draft, absolute: time.absolute, unit: time.unit, from: time.from } : draft]
  })
}
