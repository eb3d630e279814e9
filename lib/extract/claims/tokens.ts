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
}

// Every branch takes at least one character and none can give characters back to another: linear in any text.
const PIECES =
  /(\d+(?:(?:,|\{,\})\d{3}(?!\d))*(?:\.\d+)?(?:\^\{?-?\d+\}?)?|\.\d+)|([xX](?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}]*(?:\.\d+)*(?:-\d[\p{L}\p{N}.]*)?(?:['’]s(?![\p{L}\p{N}]))?)|\\([a-zA-Z]+|[^])|(\S)/gu

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

/** Cuts a sentence into tokens in one pass. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = []
  let glue = false
  for (const match of sentence.matchAll(PIECES)) {
    const start = match.index
    const end = start + match[0].length
    const text = meaning(match)
    if (text === null || isSpacing(text, sentence, start)) continue
    const last = tokens.at(-1)
    const touches = last !== undefined && last.end === start && !isSign(match)
    if (text === '-' && isHyphen(sentence, start, end)) {
      glue = true
      continue
    }
    const kind = match[1] ? 'number' : isSign(match) ? 'sign' : 'word'
    tokens.push({
      kind,
      text,
      start,
      end,
      glued: glue || touches,
      value: kind === 'number' ? numberOf(match[0]) : NaN,
      surface: match[0],
    })
    glue = false
  }
  return tokens
}

const isSign = (match: RegExpMatchArray): boolean => match[1] === undefined && match[2] === undefined

function meaning(match: RegExpMatchArray): string | null {
  if (match[1]) return match[0]
  if (match[2]) return match[0].toLowerCase().replace(POSSESSIVE, '')
  if (match[3]) return LATEX[match[3]] ?? null
  return SILENT.has(match[0]) ? null : (SIGNS[match[0]] ?? match[0])
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
