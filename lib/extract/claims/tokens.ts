import { unitsOf } from '../units'
import { WordTable } from '../word-table'
import { openedBy, Opens } from './openers'

/** A word, number or sign of a sentence; offsets are into the sentence. */
export interface Token {
  kind: 'word' | 'number' | 'sign'
  /** Lower case, LaTeX commands replaced by the sign they print. */
  text: string
  start: number
  end: number
  /** Joined to the token before by a hyphen or nothing at all ("memory-efficient", "27GB"). */
  glued: boolean
  value: number
  /** As it stands, for units and names, where case counts. */
  surface: string
  /** What may begin here, as bits (openers.ts). */
  opens: number
}

// Every branch takes at least one character and none can give characters back to another: linear in any text.
const PIECES =
  /(\d+(?:(?:,|\{,\})\d{3}(?!\d))*(?:\.\d+)?(?:\^\{?-?\d+\}?)?|\.\d+)|((?<=\d)(?:times|[xX])(?=sim\d|-\d)|[xX](?![\p{L}\p{N}])|(?!(?<=\d|\dtimes|\d[xX%])sim\d|sim(?=\d[\d.]*(?:[xX×%KMB](?!\p{L})|times|[GM]B|ms|\\|\s|$)))\p{L}[\p{L}\p{N}]*(?:\.\d+)*(?:-\d[\p{L}\p{N}.]*)?(?:['’]s(?![\p{L}\p{N}]))?)|\\([a-zA-Z]+|[^])|((?<=\d|\dtimes|\d[xX%])sim(?=\d)|sim(?=\d[\d.]*(?:[xX×%KMB](?!\p{L})|times|[GM]B|ms|\\|\s|$))|\S)/gu

const LATEX: Record<string, string> = {
  times: '×',
  '%': '%',
  sim: '~',
  approx: '~',
  thicksim: '~',
  thickapprox: '~',
  leq: '<',
  le: '<',
  lt: '<',
  geq: '>',
  ge: '>',
  gt: '>',
  '#': '#',
  '&': '&',
  $: 'usd',
  to: '->',
  rightarrow: '->',
}
const SIGNS: Record<string, string> = {
  '∼': '~',
  // LaTeX without its backslash: "1.04sim2.2times"
  sim: '~',
  '≈': '~',
  '≥': '>',
  '≤': '<',
  '＜': '<',
  '＞': '>',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
  '→': '->',
  '％': '%',
  '½': 'half',
}
const POSSESSIVE = /['’]s$/
const SILENT = new Set(['$', '{', '}', '_', '`', '*', '"', '“', '”'])

/** Plain words in lower case, with what they open: worked out once. */
const PLAIN = new WordTable((text) => {
  const lower = text.toLowerCase()
  return { surface: text, text: lower, opens: openedBy(lower) }
})
const BLANK = 32
const HYPHEN = 45
const FULL_STOP = 46

/** Cuts a sentence into tokens in one pass. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = []
  const units = unitsOf(sentence)
  const { length } = sentence
  let glue = false
  let last = -1
  for (let at = 0; at < length;) {
    const code = units[at]!
    if (code === BLANK) {
      at++
      continue
    }
    if (isLetter(code)) {
      const end = plainWordEnd(units, at)
      if (end > at) {
        const { surface, text, opens } = PLAIN.at(sentence, units, at, end, hashOf(units, at, end))
        const glued = glue || last === at
        tokens.push({ kind: 'word', text, start: at, end, glued, value: NaN, surface, opens })
        glue = false
        at = last = end
        continue
      }
    } else if (isPlainSign(units, at)) {
      const text = SIGN_TEXTS[code]!
      const opens = SIGN_OPENS[code]!
      tokens.push({
        kind: 'sign',
        text,
        start: at,
        end: at + 1,
        glued: glue,
        value: NaN,
        surface: text,
        opens,
      })
      glue = false
      last = ++at
      continue
    } else if (code === HYPHEN && at > 0 && isLetter(units[at - 1]!) && isLetter(units[at + 1]!)) {
      glue = true
      at++
      continue
    } else if (
      code === HYPHEN &&
      at > 0 &&
      isLetter(units[at - 1]!) &&
      SUSPENDED.test(sentence.slice(at, at + SUSPENDED_REACH))
    ) {
      at++
      continue
    }
    PIECES.lastIndex = at
    const match = PIECES.exec(sentence)
    if (!match) break
    at = PIECES.lastIndex
    glue = pushPiece(tokens, match, { sentence, glue })
    last = tokens.at(-1)?.end ?? -1
  }
  return tokens
}

/** Adds what a piece stands for; true where it only glues the next to the last. */
function pushPiece(
  tokens: Token[],
  match: RegExpExecArray,
  { sentence, glue }: { sentence: string; glue: boolean },
): boolean {
  const start = match.index
  const end = start + match[0].length
  const text = match[0] === '$' && isMoney(sentence, start) ? 'usd' : meaning(match)
  if (text === null || isSpacing(text, sentence, start)) return glue
  if (text === '-' && isHyphen(sentence, start, end)) return true
  const kind = match[1] ? 'number' : isSign(match) ? 'sign' : 'word'
  const glued = glue || (kind !== 'sign' && tokens.at(-1)?.end === start)
  const value = kind === 'number' ? numberOf(match[0]) : NaN
  const opens = openedBy(text) | (kind === 'number' ? Opens.quantity : 0)
  tokens.push({ kind, text, start, end, glued, value, surface: match[0], opens })
  return false
}

function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0
  return hash
}

/** Nine words in ten are plain letters before a space or a sign: found without the expression. */
function plainWordEnd(units: Uint16Array, at: number): number {
  let end = at + 1
  while (isLetter(units[end]!)) end++
  const code = units[end]!
  // "A100", "ResNet-50", "v2.1", "model's" and what is not ASCII are for the expression.
  if (code === HYPHEN || code === FULL_STOP) return isFigure(units[end + 1]!) ? at : end
  return code < 128 && PLAIN_ENDS[code] === 1 ? end : at
}

/** “sample- and compute-efficiency”: the hyphen waits for the second word. */
const SUSPENDED_REACH = 40
const SUSPENDED = /^- (?:and|or) [a-z]+-efficiency/

const PLAIN_ENDS = new Uint8Array(128)
for (const mark of ' ,;:)(!?"%/]}$\n\0') PLAIN_ENDS[mark.charCodeAt(0)] = 1
/** Signs that stand for themselves wherever they are. */
const SIGN_TEXTS = new Array<string>(128).fill('')
const PLAIN_SIGNS = new Uint8Array(128)
const SIGN_OPENS = new Uint8Array(128)
for (const mark of ',;:)(!?[]/.') {
  const code = mark.charCodeAt(0)
  PLAIN_SIGNS[code] = 1
  SIGN_TEXTS[code] = mark
  SIGN_OPENS[code] = openedBy(mark)
}
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)
const isFigure = (code: number): boolean => code > 47 && code < 58
const isPlainSign = (units: Uint16Array, at: number): boolean => {
  const code = units[at]!
  return code < 128 && PLAIN_SIGNS[code] === 1 && (code !== FULL_STOP || !isFigure(units[at + 1]!))
}

const isSign = (match: RegExpMatchArray): boolean => match[1] === undefined && match[2] === undefined

function meaning(match: RegExpMatchArray): string | null {
  if (match[1]) return match[0]
  // “$ imes$”: a tab stood for the backslash and its t.
  if (match[0] === 'imes') return '×'
  if (match[2]) return match[0].toLowerCase().replace(POSSESSIVE, '')
  if (match[3]) return LATEX[match[3]] ?? null
  return SILENT.has(match[0]) ? null : (SIGNS[match[0]] ?? match[0])
}

const PRICE =
  /\$\d[\d.,]*(?:[kKMB]\b)?(?:\s+(?:per|for|in|and|each|on|with|of|vs|by|while|when|at|using|or)\b|[.,;)](?:\s|$)|\/(?=\p{L}+(?:\s|[.,;)]))|$)/uy

/** A dollar sign before a price; one that opens a formula closes it too ("$5\\times$"). */
function isMoney(sentence: string, at: number): boolean {
  PRICE.lastIndex = at
  return PRICE.test(sentence)
}

/** A tilde after a word or a full stop is LaTeX's space ("e.g.~10%"). */
const isSpacing = (text: string, sentence: string, start: number): boolean =>
  text === '~' &&
  sentence[start] === '~' &&
  (/[\p{L}.,]/u.test(sentence[start - 1] ?? '') ||
    (/\d/.test(sentence[start - 1] ?? '') && /\p{L}/u.test(sentence[start + 1] ?? '')))

/** A hyphen inside a compound; between two numbers or beside a space it is a dash. */
const isHyphen = (sentence: string, start: number, end: number): boolean =>
  end - start === 1 &&
  /[\p{L}\p{N}%$}]/u.test(sentence[start - 1] ?? '') &&
  /\p{L}/u.test(sentence[end] ?? '')

function numberOf(text: string): number {
  const [base, power] = text.replace(/\{?,\}?/g, '').split('^')
  return power === undefined ? Number(base) : Number(base) ** Number(power.replace(/[{}]/g, ''))
}
