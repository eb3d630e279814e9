import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const FEW = /\b(?:few|handful|small (?:number|amount|set|subset)|minimal|tiny|limited)\b/
const COUNTED = new Set(['data', 'parameters'])

/** “fine-tuned using only a handful of samples”, “adding only a few parameters per task” */
export const onlyFew: ClaimPattern = {
  name: 'only few',
  wording: wording('only|little ~4 on|of? ~2 resource'),
  read: (match) =>
    FEW.test(textOf(match)) && isLimited(match)
      ? softDrafts(match).filter(({ metric }) => COUNTED.has(metric!))
      : [],
}

const textOf = ({ reading: { tokens, items, lower }, from, resource }: Match): string =>
  lower.slice(tokens[items[from]!.from]!.start, tokens[resource!.to - 1]!.end)

/** “limited data” alone is a setting; “only” says that no more is needed. */
const isLimited = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens
    .slice(Math.max(0, items[from]!.from - 1), items[from]!.to)
    .some(({ text }) => /^(?:only|just|merely|solely)$/.test(text))
