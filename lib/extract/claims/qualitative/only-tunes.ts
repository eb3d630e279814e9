import type { ClaimPattern, Draft, Match } from '../draft'
import { COST } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const TUNES = /^(?:fine|finetun|tun|updat|optimi|retrain)/
const STORES = /^stor/

/** “only fine-tunes the bias term”, “by updating solely the scales”, “only requires storing ...”: the resource itself is limited */
export const onlyTunes: ClaimPattern = {
  name: 'only tunes',
  wording: wording('only ~1 use|modifier determiner|word|use'),
  read: (match) => limited(match),
}

/** “by updating solely the quantization scales” */
export const tunesOnly: ClaimPattern = {
  name: 'tunes only',
  wording: wording('use only determiner|word'),
  read: (match) => (isKind(match) ? [] : limited(match)),
}

/** “a fine-tuning only approach” */
const isKind = ({ reading: { tokens, items }, to }: Match): boolean =>
  /^(?:approach|method|setting|baseline|model|strategy|scheme)/.test(tokens[items[to - 1]!.from]!.text)

function limited(match: Match): Partial<Draft>[] {
  const words = match.reading.items.slice(match.from, match.to).map((item) => wordAt(match, item.from))
  const named = (metric: 'parameters' | 'memory') => [softDraft({ ...COST, metric, phase: 'training' })]
  // “updates only k of the N streams”
  // “a text-only tuning phase”
  if (match.reading.tokens[match.reading.items[match.from]!.from]!.glued) return []
  if (words.at(-1)!.length === 1 && words.at(-1) !== 'a') return []
  if (words.some((word) => STORES.test(word))) return named('memory')
  return words.some((word) => TUNES.test(word)) ? named('parameters') : []
}

/** “fine-grained” tunes nothing. */
const wordAt = ({ reading: { tokens } }: Match, at: number): string =>
  tokens[at + 1]?.text === 'grained' ? '' : tokens[at]!.text
