import type { ClaimPattern } from '../draft'
import { DATA } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const LABELS = /^(?:label|labels|labeling|labelling|annotation|supervision)$/
const DONE = /^(?:manner|way|fashion|training|learning|adaptation|deployment|evaluation|optimization)$/

/** “in a labeling-free manner”, “enabling label-free training”; “a label-free method” only names a kind */
export const labelFree: ClaimPattern = {
  name: 'label-free',
  wording: wording('resource|word word word|modifier'),
  stems: ['free'],
  read: (match) => {
    const { tokens, items } = match.reading
    const [first, free, done] = [0, 1, 2].map((i) => tokens[items[match.from + i]!.from]!)
    return LABELS.test(first!.text) && free!.text === 'free' && free!.glued && DONE.test(done!.text)
      ? [softDraft(DATA)]
      : []
  },
}
