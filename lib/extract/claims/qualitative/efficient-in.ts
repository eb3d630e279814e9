import type { ClaimPattern } from '../draft'
import { MEMORY, SPEED } from '../pair-up'
import { softDraft, softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “highly efficient in both space and time”, “efficient in terms of memory” */
export const efficientIn: ClaimPattern = {
  name: 'efficient in',
  wording: wording('efficient in word? of? determiner? word? and? resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const words = tokens.slice(items[match.from]!.to, match.resource!.to).map(({ text }) => text)
    const drafts = softDrafts(match)
    const next = tokens[match.resource!.to]?.text
    const isSpace =
      words.includes('space') || (next === 'and' && tokens[match.resource!.to + 1]?.text === 'space')
    if (!isSpace) return words.some((word) => /^(?:terms|both|and)$/.test(word)) ? drafts : []
    return [softDraft(MEMORY), softDraft(SPEED)]
  },
}
