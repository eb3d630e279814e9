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
  /(\d+(?:(?:,|\{,\})\d{3}(?!\d))*(?:\.\d+)?(?:\^\{?-?\d+\}?)?|\.\d+)|([xX](?![\p{L}\p{N}])|(?!(?<=\d)sim\d)\p{L}[\p{L}\p{N}]*(?:\.\d+)*(?:-\d[\p{L}\p{N}.]*)?(?:['’]s(?![\p{L}\p{N}]))?)|\\([a-zA-Z]+|[^])|((?<=\d)sim(?=\d)|\S)/gu

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

/** Cuts a sentence into tokens in one pass. */
export function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = []
  let glue = false
  for (let at = 0; at < sentence.length;) {
    const plain = plainWordEnd(sentence, at)
    if (plain > at) {
      const surface = sentence.slice(at, plain)
      const glued = glue || tokens.at(-1)?.end === at
      tokens.push({
        kind: 'word',
        text: surface.toLowerCase(),
        start: at,
        end: plain,
        glued,
        value: NaN,
        surface,
      })
      glue = false
      at = plain
      continue
    }
    PIECES.lastIndex = at
    const match = PIECES.exec(sentence)
    if (!match) break
    at = PIECES.lastIndex
    glue = pushPiece(tokens, match, { sentence, glue })
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
  tokens.push({ kind, text, start, end, glued, value, surface: match[0] })
  return false
}

/** Nine words in ten are plain letters before a space or a comma: found without the expression. */
function plainWordEnd(sentence: string, at: number): number {
  if (!isLetter(sentence.charCodeAt(at))) return at
  let end = at + 1
  while (isLetter(sentence.charCodeAt(end))) end++
  return end >= sentence.length || PLAIN_ENDS.includes(sentence[end]!) ? end : at
}

const PLAIN_ENDS = ' ,;:)'
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91)

const isSign = (match: RegExpMatchArray): boolean => match[1] === undefined && match[2] === undefined

function meaning(match: RegExpMatchArray): string | null {
  if (match[1]) return match[0]
  if (match[2]) return match[0].toLowerCase().replace(POSSESSIVE, '')
  if (match[3]) return LATEX[match[3]] ?? null
  return SILENT.has(match[0]) ? null : (SIGNS[match[0]] ?? match[0])
}

const PRICE =
  /\$\d[\d.,]*(?:[kKMB]\b)?(?:\s+(?:per|for|in|and|each|on|with|of|vs|by|while|when|at|using|or)\b|[.,;)](?:\s|$)|\/(?=\p{L})|$)/uy

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
