export interface Sentence {
  /** Offsets into the abstract: `abstract.slice(start, end) === text`. */
  start: number
  end: number
  text: string
}

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'e.g i.e eg ie al vs cf fig figs eq eqs sec secs tab no nos approx resp w.r.t dr mr mrs prof ' +
    'u.s u.k inc ref refs vol ca a.k.a dept incl viz'
  ).split(' '),
)
/** Openings that show a lost space after a full stop, whatever stands before it ("ImageNet.We"). */
const STARTERS = new Set(
  (
    'We Our The This These It In To Code Codes Project Data For However Moreover Furthermore Experiments Extensive ' +
    'Specifically Additionally Finally Besides By On Based Here As With Compared Results Source'
  ).split(' '),
)
const ENDS = /[.!?]+["'”’)\]}$]*/g
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u
/** A capital, a figure, a quotation, or a name that begins small ("iRe", "mBERT"). */
const OPENS = /^(?:[\p{Lu}\p{N}"'“‘([$\\*]|\p{Ll}{1,3}\p{Lu})/u
const GLUED = /^(\p{Lu}\p{Ll}*)(?=[\s,'’-])/u

/** Cuts an abstract into its sentences. Text stays as it comes: lost spaces and LaTeX leftovers included. */
export function sentencesOf(abstract: string): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  ENDS.lastIndex = 0
  for (let match = ENDS.exec(abstract); match; match = ENDS.exec(abstract)) {
    const stop = match.index
    const after = stop + match[0].length
    if (stop < from || !endsHere(abstract, stop, after)) continue
    push(found, abstract, from, after)
    from = after
  }
  push(found, abstract, from, abstract.length)
  return found
}

function push(found: Sentence[], abstract: string, from: number, to: number): void {
  const piece = abstract.slice(from, to)
  const text = piece.trim()
  if (!text) return
  const start = from + piece.indexOf(text)
  found.push({ start, end: start + text.length, text })
}

function endsHere(text: string, stop: number, after: number): boolean {
  const next = text.slice(after, after + 24)
  const opening = next.trimStart()
  if (!opening) return true
  const isStop = text[stop] === '.'
  if (opening.length === next.length)
    return (
      isStop &&
      after === stop + 1 &&
      GLUED.test(next) &&
      isGlued(wordBefore(text, stop), next, text[stop - 1])
    )
  if (!OPENS.test(opening)) return false
  return !isStop || !isAbbreviation(wordBefore(text, stop))
}

const wordBefore = (text: string, stop: number): string =>
  WORD_BEFORE.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? ''

function isAbbreviation(before: string): boolean {
  // A lone capital is an initial ("A. B. Jones").
  return ABBREVIATIONS.has(before.toLowerCase()) || /^\p{Lu}$/u.test(before)
}

/** A sentence that follows without a space: "generalization.Impressively", but not "Chat.Doctor". */
function isGlued(before: string, next: string, last: string | undefined): boolean {
  const word = GLUED.exec(next)?.[1]
  if (!word || (word.length === 1 && word !== 'A')) return false
  if (before.includes('.') && !/^[\d.]+$/.test(before)) return false
  if (!before) return last !== undefined && '%)]}$'.includes(last)
  return STARTERS.has(word) || /^\d/.test(before) || /^\p{Ll}{3,}$/u.test(before)
}
