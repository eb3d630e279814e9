import type { Metric } from '#lib/paper'
import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'
import { wordsFrom } from '../words-from'

const TRADE_OFF =
  /^(?:better|best|improved|superior|stronger|strong|favou?rable|optimal|state-of-the-art|sota|excellent|great|impressive|new|(?:improv|enhanc|advanc)(?:e|es|ing))\s+(?:the |an? )?(?:\S+ ){0,2}?(\S+)(?:[-/–]| vs\.? | and )(\S+) trade-?offs?\b/
const METRICS: [Metric, RegExp][] = [
  ['speed', /^(?:speed|latency|throughput|time|runtime)$/],
  ['memory', /^memory$/],
  ['compute', /^(?:flops|compute|computation)$/],
  ['cost', /^(?:cost|efficiency)$/],
  ['storage', /^(?:rate|bitrate|compression)$/],
]

/** “better speed-accuracy trade-offs”, “state-of-the-art accuracy-FLOPs tradeoffs” */
export const betterTradeOff: ClaimPattern = {
  name: 'better trade-off',
  wording: wording('more|increase|great|word'),
  stems: ['trade-off', 'tradeoff'],
  read: (match) => {
    const words = wordsFrom(match, TRADE_OFF)
    if (!words) return []
    const sides = words.found.slice(1).map((side) => side.split('-').at(-1)!)
    const named = METRICS.find(([, side]) => sides.some((word) => side.test(word)))
    return named ? [{ ...softDraft({ ...COST, metric: named[0] }), to: words.to }] : []
  },
}
