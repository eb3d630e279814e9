import type { Unit } from '#lib/vocabulary'
import { PARTS, SCALES, WORDS } from './number-words'
import { Opens, TIMES_FIRST } from './openers'
import type { Token } from './tokens'
import { MONEY, unitAt } from './unit-at'

/** How a number is to be read. `share`: a part of the whole (one tenth); `none`: a number that measures nothing we read. */
export type QuantityKind = 'percent' | 'factor' | 'share' | 'unit' | 'number' | 'none'

export interface Quantity {
  kind: QuantityKind
  low: number
  /** Upper end of a range, else null. */
  high: number | null
  unit: Unit | null
  /** "orders of magnitude" are about by nature. */
  about: boolean
  /** First token, and the one after the last. */
  from: number
  to: number
}

const FOLDS = new Map(Object.entries({ ...WORDS, ...SCALES }).map(([word, value]) => [`${word}fold`, value]))
/** "in a single forward pass" counts; "a single image" does not. */
const SINGLE = new Set(['forward', 'epoch', 'denoising', 'sampling', 'network', 'function', 'inference'])

/** Reads the quantity whose number stands at token `at`, ranges included; null if there is none. */
export function quantityAt(tokens: Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (!token || (token.opens & Opens.quantity) === 0) return null
  const first = prefixed(tokens, at) ?? wordsQuantity(tokens, at) ?? numberQuantity(tokens, at)
  if (!first) return null
  return withRange(tokens, first)
}

/** "x10", "×3.23", "times3.23": the sign stands first. */
function prefixed(tokens: Token[], at: number): Quantity | null {
  const { text, end } = tokens[at]!
  const next = tokens[at + 1]
  const plain = { high: null, unit: null, about: false, from: at }
  const glued = TIMES_FIRST.exec(text)
  // “512x512”
  if (glued && tokens[at - 1]?.kind === 'number' && tokens[at]!.glued) return null
  if (glued) return { ...plain, kind: 'factor', low: Number(glued[1]), to: at + 1 }
  if (next?.kind !== 'number') return null
  const isSize =
    tokens[at - 1]?.kind === 'number' || tokens[at + 2]?.text === '×' || tokens[at + 2]?.text === 'x'
  if ((text === '×' || text === 'x') && next.start === end && !isSize)
    return { ...plain, kind: 'factor', low: next.value, to: at + 2 }
  if (text !== 'usd') return null
  return { ...plain, kind: 'unit', low: next.value, unit: MONEY, to: at + 2 }
}

function numberQuantity(tokens: Token[], at: number): Quantity | null {
  const token = tokens[at]
  if (!token) return null
  const spelled = token.text === 'single' && SINGLE.has(tokens[at + 1]?.text ?? '') ? 1 : WORDS[token.text]
  if (token.kind !== 'number' && spelled === undefined) return null
  if (token.kind === 'number' && token.glued && at > 0 && tokens[at - 1]!.kind === 'word') return null
  let low = spelled ?? token.value
  let to = at + 1
  if (spelled !== undefined && tokens[to] && SCALES[tokens[to]!.text] && !PARTS[tokens[to]!.text])
    low *= SCALES[tokens[to++]!.text]!
  const divided = fraction(tokens, at, low)
  if (divided) return divided
  return suffixed(tokens, { kind: 'number', low, high: null, unit: null, about: false, from: at, to })
}

/** "1/10", "1/10th", "one tenth", "two thirds". */
function fraction(tokens: Token[], at: number, low: number): Quantity | null {
  const next = tokens[at + 1]
  if (!Number.isInteger(low)) return null
  if (next?.text === '/' && tokens[at + 2]?.kind === 'number') {
    const tail = tokens[at + 3]
    // “230/435ms” are two times; “1/32x” is a part.
    const isSuffix = tail?.glued === true && (tail.text === 'th' || isTimes(tokens, at + 3))
    if (tail?.glued && tail.kind === 'word' && !isSuffix) return null
    return shareOf(low, tokens[at + 2]!.value, at, isSuffix ? at + 4 : at + 3)
  }
  const part = next && PARTS[next.text]
  return part ? shareOf(low, part, at, at + 2) : null
}

const shareOf = (low: number, below: number, at: number, to: number): Quantity | null =>
  low < below && below < 2000 ? worded(at, 'share', low / below, to) : null

/** Quantities that no figure opens: "half", "a third", "twice", "tenfold", "an order of magnitude". */
function wordsQuantity(tokens: Token[], at: number): Quantity | null {
  if (at >= tokens.length) return null
  const text = tokens[at]?.text ?? ''
  // "half-precision"
  if (PARTS[text] && tokens[at + 1]?.glued) return null
  const article = text === 'a' || text === 'an' || text === 'one'
  const head = article ? (tokens[at + 1]?.text ?? '') : text
  const headAt = article ? at + 1 : at
  if (
    PARTS[head] &&
    (article || head === 'half') &&
    !(head === 'third' && tokens[headAt + 1]?.text === 'party')
  )
    return article || head === 'half' ? worded(at, 'share', 1 / PARTS[head]!, headAt + 1) : null
  if (article && head === 'dozen') {
    const isVague = tokens[headAt + 1]?.text === 'or' && tokens[headAt + 2]?.text === 'so'
    return worded(at, 'number', 12, isVague ? headAt + 3 : headAt + 1, true)
  }
  if (text === 'twice') return worded(at, 'factor', 2, at + 1)
  const fold = FOLDS.get(text)
  if (fold) return worded(at, 'factor', fold, at + 1)
  const magnitude = orders(tokens, at)
  return magnitude ? worded(at, 'factor', 10 ** magnitude.count, magnitude.to, true) : null
}

function worded(from: number, kind: QuantityKind, low: number, to: number, about = false): Quantity {
  return { kind, low, high: null, unit: null, about, from, to }
}

/** "an order of magnitude" is 1, "two orders of magnitude" 2, "2-3 orders" is left to the range. */
function orders(tokens: Token[], at: number): { count: number; to: number } | null {
  const token = tokens[at]!
  const bare = token.text === 'order' && tokens[at - 1]?.text !== 'same'
  const count =
    bare || token.text === 'an' || token.text === 'one' || token.text === 'a'
      ? 1
      : token.kind === 'number'
        ? token.value
        : (WORDS[token.text] ?? NaN)
  let next = bare ? at : at + 1
  if (tokens[next]?.text === 'full') next++
  const named = tokens[next]?.text === 'order' || tokens[next]?.text === 'orders'
  if (!named || !(count <= 9)) return null
  if (tokens[next + 1]?.text === 'of' && /^magnitudes?$/.test(tokens[next + 2]?.text ?? ''))
    return { count, to: next + 3 }
  if (/^magnitudes?$/.test(tokens[next + 1]?.text ?? '') && tokens[next + 1]!.glued)
    return { count, to: next + 2 }
  // “two orders faster”
  return tokens[next]?.text === 'orders' &&
    /^(?:faster|less|fewer|smaller|lower)$/.test(tokens[next + 1]?.text ?? '')
    ? { count, to: next + 1 }
    : null
}

/** What follows a number says what it is: %, x, -fold, GB, million, ... */
function suffixed(tokens: Token[], plain: Quantity): Quantity {
  let { to } = plain
  let next = tokens[to]
  if (next?.text === '+' && next.start === tokens[to - 1]!.end) next = tokens[++to]
  if (!next) return { ...plain, to }
  if (next.text === '%' || next.text === 'percent' || next.text === 'pct')
    return percent(tokens, { ...plain, to: to + 1 })
  if (next.text === 'per' && tokens[to + 1]?.text === 'cent') return percent(tokens, { ...plain, to: to + 2 })
  // “20x times faster”
  const isTwice = next.text === 'x' && tokens[to + 1]?.text === 'times'
  if (isTimes(tokens, to)) return factor(tokens, { ...plain, to: to + (isTwice ? 2 : 1) })
  if (next.text === 'fold' || next.text === 'folds')
    return { ...plain, kind: tokens[to + 1]?.text === 'cross' ? 'none' : 'factor', to: to + 1 }
  return withUnit(tokens, plain)
}

function percent(tokens: Token[], quantity: Quantity): Quantity {
  const next = tokens[quantity.to]?.text
  const points =
    next === 'points' ||
    next === 'point' ||
    next === 'pp' ||
    (next === 'absolute' && tokens[quantity.to + 1]?.text !== 'reduction')
  return { ...quantity, kind: points ? 'none' : 'percent' }
}

function isTimes(tokens: Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.text === 'x' || token.text === '×') return true
  return token.text === 'times'
}

/** "4x4", "8x A100" and "224times224" are sizes and counts, not factors. */
function factor(tokens: Token[], quantity: Quantity): Quantity {
  const next = tokens[quantity.to]
  const size =
    next !== undefined &&
    (next.kind === 'number'
      ? /^\d+(?:\.\d+)?$/.test(next.surface) && !followsAsFactor(tokens, quantity.to)
      : Number.isInteger(quantity.low) && isDevice(next) && !isOfDevice(tokens[quantity.to + 1]))
  return { ...quantity, kind: size ? 'none' : 'factor' }
}

/** "2× 3× faster" does not occur; "4x - 8x" has a dash between. A number after x makes a size. */
const followsAsFactor = (tokens: Token[], at: number): boolean =>
  (tokens[at - 1]!.text === 'times' && tokens[at + 1]?.text === '%') ||
  (tokens[at - 1]!.glued && tokens[at + 1]?.glued === true && isTimes(tokens, at + 1))

const isDevice = (token: Token): boolean =>
  /^(?:[A-Z]+\d{1,4}|RTX|NVIDIA|Nvidia|GPUs?|TPUs?|DGX|upsampling|upscaling|super)/.test(token.surface)

/** “10x GPU memory reduction” counts no devices. */
const isOfDevice = (token: Token | undefined): boolean =>
  /^(?:memory|v?ram|hours?|days?|time|usage|utili[sz]ation|costs?|throughput|speedups?)$/.test(
    token?.text ?? '',
  )

function withUnit(tokens: Token[], plain: Quantity): Quantity {
  const scaled = scale(tokens, plain)
  const found = unitAt(tokens, scaled.to)
  if (!found) return tokens[scaled.to]?.glued ? { ...scaled, kind: 'none' } : scaled
  // “NVIDIA 3090 GPU”
  if (found.unit.id === 'GPU' && /^(?:nvidia|rtx|gtx|geforce)$/.test(tokens[plain.from - 1]?.text ?? ''))
    return { ...scaled, kind: 'none' }
  if (found.unit.kind === 'scale') return { ...scaled, unit: found.unit, to: found.to }
  // “3.43 bits per dimension” tells of quality.
  const isRate = found.unit.kind === 'bits' && /^(?:\/|per)$/.test(tokens[found.to]?.text ?? '')
  return { ...scaled, kind: isRate ? 'none' : 'unit', unit: found.unit, to: found.to }
}

function scale(tokens: Token[], plain: Quantity): Quantity {
  const next = tokens[plain.to]
  const factorOf = next && (next.text === 'hundred' ? 100 : undefined)
  return factorOf ? { ...plain, low: plain.low * factorOf, to: plain.to + 1 } : plain
}

const DASHES = new Set(['-', '~', 'to'])

/** Joins "2.6-3.5x", "8x - 50x", "30%-45%", "10 to 100 times" to one quantity. */
function withRange(tokens: Token[], first: Quantity): Quantity {
  let at = first.to
  const dash = tokens[at]?.text
  if (!dash || first.kind === 'none') return first
  // "6 7x", "93% 99%": the dash got lost on the way.
  const isLost = tokens[at]!.kind === 'number' && !tokens[at]!.glued && first.unit === null
  const isBetween = dash === 'and' && tokens[first.from - 1]?.text === 'between'
  if (!isLost && !isBetween && !DASHES.has(dash)) return first
  if (!isLost) at++
  if (dash === '-' && tokens[at]?.text === '-') at++
  if (dash === '-' && tokens[at]?.text === '-') at++
  const second = wordsQuantity(tokens, at) ?? numberQuantity(tokens, at)
  if (!second || second.kind === 'none' || (first.kind !== 'number' && first.kind !== second.kind))
    return first
  // “from 3.1 days to 6.7 hours” is a change, no range.
  if (first.unit !== second.unit && first.unit !== null && tokens[first.from - 1]?.text === 'from')
    return first
  if (isLost && (second.kind === 'number' || second.kind === 'unit')) return first
  if (tokens[first.from - 1]?.text === 'from' && dash === 'to' && second.kind === 'unit') return first
  if (second.low <= first.low || (dash !== 'to' && second.kind === 'number' && first.kind !== 'number'))
    return first
  if (second.about && first.kind === 'number')
    return { ...second, low: 10 ** first.low, high: second.low, from: first.from }
  return { ...second, high: second.low, low: first.low, from: first.from }
}
