import type { Attributes, Paper } from '#lib/paper'

const ADDRESS =
  /https?:\/\/[^\s<>"'{}|\\^`\]]+|(?<![\w./])(?:www\.|github\.com\/|[\w-]+\.github\.io)[^\s<>"'{}|\\^`\]]*/g
const HOSTS =
  /git(?:hub|lab)|bitbucket|huggingface|\.github\.io|zenodo|4open\.science|code|project|gitee|kaggle|modelscope|osf\.io|sites\.google/i
const CODE_WORDS =
  /\b(?:code|codes|codebase|implementation|source|project|repository|repo|demo|page|website|homepage|released?|available|models?|data(?:sets?)?|benchmark)\b/i

/** The address of a paper's code or project, as the text writes it: a repository first, then any other. */
export function readCode(paper: Paper): Attributes['code'] {
  const found = [...addresses(paper.abstract)]
  const best = found.find(({ address }) => /git(?:hub|lab)\.com|4open\.science/.test(address)) ?? found[0]
  return best ? { ...best, in: 'abstract' } : null
}

function* addresses(text: string): Generator<{ address: string; start: number; end: number }> {
  if (!/https?:|www\.|github/.test(text)) return
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0])
    const near = text.slice(Math.max(0, match.index - 160), match.index)
    if (!/[./]\w/.test(address) || !(HOSTS.test(address) || CODE_WORDS.test(near))) continue
    yield { address, start: match.index, end: match.index + address.length }
  }
}

/** Without the sentence's own punctuation: "https://x.org/y)." ends at y. */
function trimmed(address: string): string {
  const open = address.indexOf('(')
  const bracketed = open < 0 ? address.replace(/\).*$/, '') : address
  return bracketed.replace(/[.,;:!?*/]+$/, '')
}
