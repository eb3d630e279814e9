import type { Attributes, Paper } from '#lib/paper'

/** "https://github. com/user/repo": a blank got in; "https:/x.org": a stroke got lost; "models at example.ai": an address without its scheme. */
const ADDRESS =
  /https?: ?\/\/git(?:hub|lab)\. ?com\/[^\s<>"'{}|\\^`\]]+|(?<=\b(?:available|released?|models|hosted|accessible|API) at )(?:[\w-]{2,40}\.){1,2}(?:ai|io|org|com|dev|net)\b[^\s<>"'{}|\\^`\]]*|https?:\/{1,2}[^\s<>"'{}|\\^`\]]+|(?<![\w./-])(?:www\.|github\.com\/|[\w-]{1,60}\.github\.io)[^\s<>"'{}|\\^`\]]*/g
const HOSTS =
  /git(?:hub|lab)|bitbucket|huggingface|\.github\.io|zenodo|4open\.science|code|project|gitee|kaggle|modelscope|osf\.io|sites\.google/i
const CODE_WORDS =
  /\b(?:code|codes|codebase|implementation|source|project|repository|repo|demo|page|website|homepage|released?|available|models?|data(?:sets?)?|benchmark|accessible|API|application|details|materials)\b/i
/** “See https://x.org for our project page” */
const BEHIND = /^\/? for (?:our|the) (?:\w+ )?(?:page|website|code|project)\b/
/** What is only to be watched. */
const VIDEO = /youtu\.?be/i
/** How far before an address a word may stand that says what it leads to. */
const NEAR = 160
const LONGEST = 300
/** "github.com/user/PETL AST": an underscore lost before the end of the text. */
const LOST_UNDERSCORE = /^ [A-Z]{2,12}(?=\.?\s*$)/
/** "github.com/user/ Repo": a blank before the last part, which ends the text. */
const PARTED = /^ [\w-][\w./-]{1,80}(?=\s*$)/
/** A sentence of its own: an address that nothing leads to ends the abstract. */
const ALONE = /[.!?]\s+$/

/** The address of a paper's code or project, as the text writes it: a repository first, then any other. */
export function readCode(paper: Paper): Attributes['code'] {
  const found = [...addresses(paper.abstract)]
  const best = found.find(({ address }) => /git(?:hub|lab)\.\s?com|4open\.science/.test(address)) ?? found[0]
  return best ? { ...best, in: 'abstract' } : null
}

function* addresses(text: string): Generator<{ address: string; start: number; end: number }> {
  if (!/https?:|www\.|github|\bat (?:[\w-]+\.){1,2}(?:ai|io|org|com|dev|net)\b/.test(text)) return
  for (const match of text.matchAll(ADDRESS)) {
    const start = match.index
    const tail = lostTail(text, start + match[0].length, match[0])
    const address = tail ? match[0] + tail : trimmed(match[0].slice(0, LONGEST))
    const isAddress = /\w\. ?\w/.test(address) && !VIDEO.test(address)
    if (isAddress && leadsToCode(text, start, address)) yield { address, start, end: start + address.length }
  }
}

/** By its host, the words on either side, or since it stands by itself at the end. */
function leadsToCode(text: string, start: number, address: string): boolean {
  const near = text.slice(Math.max(0, start - NEAR), start)
  const rest = text.slice(start + address.length)
  const isAlone = ALONE.test(near) && /^[./\s]*$/.test(rest)
  return isAlone || HOSTS.test(address) || CODE_WORDS.test(near) || BEHIND.test(rest)
}

/** What a blank that got in has cut off. */
function lostTail(text: string, end: number, address: string): string {
  const rest = text.slice(end, end + LONGEST)
  if (/(?:github\.com\/[^/]+|\.github\.io)\/$/.test(address.slice(-LONGEST)))
    return trimmed(PARTED.exec(rest)?.[0] ?? '')
  return /github\.com\/[^/]+\/[A-Z]+$/.test(address.slice(-LONGEST))
    ? (LOST_UNDERSCORE.exec(rest.slice(0, 20))?.[0] ?? '')
    : ''
}

/** From here on another "github.com/" is a second address glued to the first. */
const GLUED = 20

/** Without the sentence's own punctuation: "https://x.org/y)." ends at y. */
function trimmed(address: string): string {
  const open = address.indexOf('(')
  const close = address.indexOf(')')
  const again = address.indexOf('github.com/', GLUED)
  let end = open < 0 && close >= 0 ? close : again > 0 ? again : address.length
  while (end > 0 && '.,;:!?*/”“’‘'.includes(address[end - 1]!)) end--
  return address.slice(0, end)
}
