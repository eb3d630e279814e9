import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const REAL_TIME = /^(?:real|realtime|near|interactive|interactively)$|^in$/
const REACHED =
  /^(?:enabl|achiev|run|offer|provid|deliver|perform|allow|support|maintain|operat|reach|in$|ability|capable|suitable|attain|execut)/

/** “achieves real-time rendering”, “runs in real time”, “perform real-time editing on mobile devices” */
export const realTime: ClaimPattern = {
  name: 'real time',
  wording: wording('use|do|in|word ~2 fast'),
  read: (match) => {
    const words = match.reading.items
      .slice(match.from, match.to)
      .map((item) => match.reading.tokens[item.from]!.text)
    const next = match.reading.tokens[match.reading.items[match.to - 1]!.to]?.text ?? ''
    return !/^(?:applications?|scenarios?|settings?|systems?|web)$/.test(next) &&
      REACHED.test(words[0]!) &&
      REAL_TIME.test(words.at(-1)!)
      ? [softDraft({ ...SPEED, phase: 'inference' })]
      : []
  },
}
