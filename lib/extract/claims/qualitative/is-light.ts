import type { ClaimPattern } from '../draft'
import { SIZE } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const IS = /^(?:is|are|remains?|being)$/
const ADVERB = /^(?:both|highly|very|extremely|also)$/
const MODEL = /^(?:representations?|encodings?|codes?|design|code)$/

/** “it is lightweight, precise and user-friendly”; “a lightweight adapter” only names a kind */
export const isLight: ClaimPattern = {
  name: 'is light',
  wording: wording('word light comma|and|stop|clause'),
  read: (match) => {
    const { tokens, items } = match.reading
    const { from } = items[match.from]!
    const is = ADVERB.test(tokens[from]!.text) ? from - 1 : from
    return IS.test(tokens[is]?.text ?? '') && !MODEL.test(tokens[is - 1]?.text ?? '') ? [softDraft(SIZE)] : []
  },
}
