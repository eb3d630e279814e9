import type { Passage } from './passage'

/** "Low-Rank Adaptation (LoRA)", or the other way round: a short form and what it stands for. */
export interface Acronym {
  in: Passage['in']
  short: string
  start: number
  end: number
  long: string
  longStart: number
  longEnd: number
}

const LONGEST = 160

/** Short forms in brackets with their long forms, after Schwartz and Hearst (2003): P 96, R 82 there. */
export function acronymsOf({ in: where, text }: Passage): Acronym[] {
  const found: Acronym[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = open + text.slice(open, open + LONGEST).indexOf(')')
    if (close < open) continue
    const inside = /^\s*([^\s;,:]+)/.exec(text.slice(open + 1, close))
    if (!inside) continue
    const start = open + 1 + inside[0].length - inside[1]!.length
    const short = inside[1]!
    if (isShort(short) && (start + short.length >= close || ';,:'.includes(text[start + short.length]!))) {
      const long = longBefore(text, open, short)
      if (long) found.push({ in: where, short, start, end: start + short.length, ...long })
    } else push(found, longInside({ in: where, text, open, close }))
  }
  return found
}

const push = (found: Acronym[], acronym: Acronym | null) => acronym && found.push(acronym)

function isShort(text: string): boolean {
  return text.length > 1 && text.length < 16 && /^[\p{L}\p{N}]/u.test(text) && /\p{Lu}/u.test(text)
}

type Long = Pick<Acronym, 'long' | 'longStart' | 'longEnd'>

/** The words before the bracket that the short form's letters are taken from, in order. */
function longBefore(text: string, open: number, short: string): Long | null {
  const plain = short.replace(/s$/, (s, at: number) => (/\p{Lu}/u.test(short[at - 1] ?? '') ? '' : s))
  const end = text.slice(0, open).trimEnd().length
  const floor = wordsBack(text, end, Math.min(plain.length + 5, plain.length * 2))
  const window = text.slice(floor, end)
  const initials = fromInitials(window, plain)
  const start = initials < 0 ? firstLetter(window, plain) : initials
  if (start < 0) return titledBefore(window, plain, end)
  const long = text.slice(floor + start, end)
  return /[.;]\s/.test(long) || long.length < short.length
    ? null
    : { long, longStart: floor + start, longEnd: end }
}

function wordsBack(text: string, end: number, count: number): number {
  let at = end
  const floor = Math.max(0, end - LONGEST)
  for (let word = 0; word < count && at > floor; word++) {
    while (at > floor && /\s/.test(text[at - 1]!)) at--
    while (at > floor && !/\s/.test(text[at - 1]!)) at--
  }
  return at
}

/** "Evolutionary Test-Time Scaling (EvoScale)": capitalised words up to the bracket, and the same first letter. */
function titledBefore(window: string, short: string, end: number): Long | null {
  const run =
    /(?:^|\s)((?:\p{Lu}[\p{L}\p{N}-]*\s+(?:(?:via|for|of|with|and|by|in)\s+)?){1,6}\p{Lu}[\p{L}\p{N}-]*)$/u.exec(
      window,
    )?.[1]
  return run && run[0] === short[0] ? { long: run, longStart: end - run.length, longEnd: end } : null
}

const SMALL = /^(?:of|and|the|for|in|on|to|a|an|with|via|by)$/i

const WORD = /[\p{L}\p{N}]+/gu

function wordsIn(text: string): RegExpExecArray[] {
  const words: RegExpExecArray[] = []
  WORD.lastIndex = 0
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) words.push(word)
  return words
}

/** Where the last words begin whose first letters are the short form's: "Test-Time Adaptation", TTA. */
function fromInitials(long: string, short: string): number {
  const words = wordsIn(long)
  let at = words.length - 1
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short[letter]!.toLowerCase()
    while (at >= 0 && words[at]![0][0]!.toLowerCase() !== wanted && SMALL.test(words[at]![0])) at--
    if (at < 0 || words[at]![0][0]!.toLowerCase() !== wanted) return -1
    if (letter > 0) at--
  }
  return words[at]!.index
}

/** Whether a short form's letters can be taken from a name, first to first ("CorDA" from "Context-oriented Decomposition Adaptation"). */
export const spells = (short: string, long: string): boolean => firstLetter(long, short) === 0

/** Walks both backwards: every letter of the short form in turn, the first one at the start of a word. */
function firstLetter(long: string, short: string): number {
  let at = long.length - 1
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const wanted = short[letter]!.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue
    while (at >= 0 && (long[at]!.toLowerCase() !== wanted || (letter === 0 && isInside(long, at)))) at--
    if (at < 0) return -1
    if (letter > 0) at--
  }
  return at
}

const isInside = (text: string, at: number) => at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)

/** "LoRA (Low-Rank Adaptation)": the long form within the bracket has to use up its words. */
function longInside({
  in: where,
  text,
  open,
  close,
}: {
  in: Passage['in']
  text: string
  open: number
  close: number
}): Acronym | null {
  const long = text.slice(open + 1, close)
  const before = /([\p{L}\p{N}][^\s(),;]*),?\s*$/u.exec(text.slice(Math.max(0, open - 24), open))
  if (!before || !isShort(before[1]!) || !/^\p{L}[^.;=%]*\s/u.test(long)) return null
  const short = before[1]!
  if ((short.match(/\p{Lu}/gu) ?? []).length < 2 || firstLetter(long, short) !== 0) return null
  const end = open - (/,?\s*$/.exec(text.slice(Math.max(0, open - 24), open))?.[0].length ?? 0)
  return { in: where, short, start: end - short.length, end, long, longStart: open + 1, longEnd: close }
}
