import type { ClaimPattern, Match } from '../draft'
import type { Named } from '../item'
import { COMPUTE, DATA, SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “at a 90% pruning ratio” is a setting. */
const SETTING = /\b(?:at|under|given|when)\s+(?:an?\s+|the\s+)?(?:high\s+|same\s+)?$/
const RATIO = /\bprun\w+ (?:ratio|rate|factor)s?\b/

/** “a 45% pruning ratio of FLOPs”, “with a data pruning rate of 30-35%”, “pruning factors of up to 16x” */
export const pruningRatio: ClaimPattern = {
  name: 'pruning ratio',
  wording: wording('ratio prune word'),
  stems: ['prun'],
  read: (match) => readRatio(match),
}

export const pruningRatioOf: ClaimPattern = {
  name: 'pruning ratio of',
  wording: wording('prune word of|by ratio'),
  stems: ['prun'],
  read: (match) => readRatio(match),
}

const NEAR = 15

function readRatio(match: Match): ReturnType<ClaimPattern['read']> {
  const { tokens, items, lower } = match.reading
  const { start } = tokens[items[match.from]!.from]!
  const { end } = tokens[items[match.to - 1]!.to - 1]!
  if (!RATIO.test(lower.slice(start, end)) || SETTING.test(lower.slice(0, start))) return []
  const around = lower.slice(Math.max(0, start - NEAR), end + NEAR)
  return ratioDrafts({ ...match, resource: null }, thingOf(around), lessBy)
}

function thingOf(words: string): Named {
  if (/\b(?:flops|tokens?|attention)\b/.test(words)) return COMPUTE
  return /\b(?:data|samples?|dataset)\b/.test(words) ? DATA : SIZE
}
