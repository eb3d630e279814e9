import type { Quality } from '#lib/paper'
import { cue, has } from '../cues'
import type { Draft, Reading } from '../draft'
import { perReading } from '../per-reading'
import type { Scene } from '../scene'

const IMPROVED = cue('quality-improved')
const MAINTAINED = cue('quality-maintained')
const DEGRADED = cue('quality-degraded')
/** Weaker than a comparison. */
const GOOD = cue('quality-good')
const QUALITY = cue('quality-words')
/** What directly follows a claim is said of that claim: "2.7x speedup with negligible degradation and 4.0x with ...". */
const OWN_TAIL = /^[^,;]{0,12}\s(?:with|without|at|while)\s[^;]*/

/** What the sentence says of quality at the saving; of a mixed statement the weaker side. */
export function qualityOf(draft: Draft, { reading }: Scene): Quality | null {
  const own = OWN_TAIL.exec(tailOf(draft, reading))
  const near = own && qualityIn(own[0])
  if (near) return near
  const quality = ofSentence(reading)
  // "…, outperforming others" behind a speed-up means in speed.
  const isOfSpeed = quality === 'improved' && draft.metric === 'speed' && !namesQuality(reading)
  return isOfSpeed && !FINITE.test(reading.lower) ? null : quality
}

const FINITE =
  /\b(?:outperforms?|surpass(?:es)?|exceeds?|improves|more accurate|better (?:\w+ ){0,2}than|superior to)\b/

const ofSentence = perReading(({ lower }) => qualityIn(lower))
const namesQuality = perReading(({ lower }) => has(QUALITY, lower))

/** “negligible drop of <1%”, “almost no loss in accuracy”: quality is kept, whatever is lost by the word. */
const NEGLIGIBLE =
  /\b(?:negligible|no|without|almost no|virtually no|little to no)\s+(?:[\w-]+\s+){0,4}?(?:degradation|drop|loss|decrease|reduction|penalty|sacrifice|impact)(?:\s+of\s+\S+(?:\s%)?)?(?:\s+(?:in|on)\s+[\w-]+)?/g
/** “faster than comparable models”: said of the rival. */
const OF_RIVAL =
  /\b(?:than|to|over) comparable\b|\bcomparable (?:sota|size|model size|parameters|budget|scale)\b|\b(?:comparable|competitive) (?:[\w-]+ ){0,2}(?:baselines|methods|approaches|systems|competitors|frameworks)\b|\bsimilarly[- ]sized\b/g
/** “with comparable GPU consumption”, “without any sacrifice on latency”, “a maintained 74% saving”: said of a resource. */
const OF_RESOURCE =
  /\b(?:comparable|similar|same|match\w*) (?:[\w-]+ ){0,2}?(?:efficiency|speed|latency|throughput|cost|costs|consumption|memory|time|overhead|budget)\b|\bwithout (?:[\w-]+ ){0,2}(?:sacrific\w+|loss|impact\w*) (?:on|in|of) (?:latency|speed|efficiency|throughput)\b|\bmaintain\w* (?:an? )?0 % (?:lower|smaller|fewer|faster|less|higher)\b/g
/** “20% lower error” is no loss. */
const LOWER_ERROR = /\b0 % (?=lower (?:[\w/-]+ ){0,2}?(?:errors?|perplexity|fid|wer|loss)\b)/g
const MITIGATED = /\bmitigat\w+ (?:[\w-]+ ){0,2}(?:drops?|degradation|loss(?:es)?)\b/g
const NUMBER = /[<>~≈]?\d+(?:[.,]\d+)*(?:\s?[-–]\s?\d+(?:\.\d+)?)?\s?%/g

const POINTS = /[+\d.]+[- ]points?\b/g

/** Percentages as “0 %”, without LaTeX: cues need not read figures. */
const normal = (text: string): string =>
  text
    .replace(/[$\\]/g, '')
    .replace(NUMBER, '0 %')
    .replace(POINTS, 'points')
    .replace(OF_RIVAL, ' ')
    .replace(OF_RESOURCE, ' ')
    .replace(LOWER_ERROR, ' ')
    .replace(MITIGATED, ' ')

function qualityIn(text: string): Quality | null {
  const plain = normal(text)
  const rest = plain.replace(NEGLIGIBLE, ' ; ')
  if (has(DEGRADED, rest)) return 'degraded'
  if (has(MAINTAINED, plain) || rest !== plain) return 'maintained'
  if (has(IMPROVED, plain)) return 'improved'
  return has(GOOD, plain) ? 'maintained' : null
}

const TAIL = 160

/** From the end of the claim to the next quantity. */
function tailOf(draft: Draft, { lower, tokens, items }: Reading): string {
  const next = items.findIndex((item, i) => i >= draft.to && 'FHO'.includes(item.code))
  const end = next < 0 ? lower.length : tokens[items[next]!.from]!.start
  const start = tokens[items[draft.to - 1]!.to - 1]!.end
  return lower.slice(start, Math.min(end, start + TAIL))
}
