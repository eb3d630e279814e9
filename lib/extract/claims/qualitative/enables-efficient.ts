import type { ClaimPattern, Match } from '../draft'
import { COST } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const ENABLES = /^(?:enabl|allow|facilitat|support|ensur|permit|mak|achiev|perform)/
/** What runs on a machine or learns from data; “efficient collaboration” does neither. */
const WORK =
  /^(?:inference|training|learning|adaptation|fine|finetuning|tuning|pretraining|deployment|computation|optimization|generation|decoding|sampling|rendering|reinforcement|retrieval|search|processing|communication|updates?|execution|serving|simulation|transfer|planning|exploration|interactions?|evaluation|modeling)$/
const REACH = 4

/** “enables efficient domain adaptation”, “allowing efficient inference” */
export const enablesEfficient: ClaimPattern = {
  name: 'enables efficient',
  wording: wording('do|use|word ~2 efficient ~1 modifier|resource|word'),
  read: (match) => {
    const { tokens, items } = match.reading
    const to = workIn(match)
    if (to < 0 || !ENABLES.test(tokens[items[match.from]!.from]!.text)) return []
    const phase = match.resource?.resources[0]?.phase ?? null
    return [{ ...softDraft({ ...COST, phase }), to }]
  },
}

/** The item behind the work that is efficient; less than 0 where there is none. */
function workIn({ reading: { tokens, items, codes }, from }: Match): number {
  const efficient = items[codes.indexOf('e', from)]!
  // “memory-efficient training” is read elsewhere.
  if (tokens[efficient.from]!.glued || tokens[efficient.to - 1]!.text === 'efficiently') return -1
  const behind = tokens.slice(efficient.to, efficient.to + REACH)
  const end = behind.findIndex(({ kind, text }) => kind === 'sign' || STOPS.test(text))
  const work = behind.slice(0, end < 0 ? REACH : end).findIndex(({ text }) => WORK.test(text))
  return work < 0 ? -1 : items.findIndex(({ to }) => to > efficient.to + work) + 1
}

const STOPS =
  /^(?:in|on|for|of|to|with|by|via|through|while|and|across|from|under|without|framework|method|approach|algorithm|model|system|pipeline|strategy)$/
