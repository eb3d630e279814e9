import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const FEW = /\b(?:few|handful|small (?:number|amount|set|subset)|minimal|tiny|limited)\b/
/** “using only monolingual text”: what it needs is had for nothing. */
const CHEAP =
  /\bonly (?:\S+ ){0,2}(?:monolingual|english|unlabell?ed|synthetic|unpaired|weak|image-level|video-level|raw|unannotated|simulated|monocular|target-language)\b/
const COUNTED = new Set(['data', 'parameters', 'model-size'])

/** “fine-tuned using only a handful of samples”, “adding only a few parameters per task” */
export const onlyFew: ClaimPattern = {
  name: 'only few',
  wording: wording('only|little ~4 on|of? ~2 resource'),
  read: (match) =>
    (FEW.test(textOf(match)) || CHEAP.test(textOf(match))) && isLimited(match) && !isGiven(match)
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

/** “given only a few samples”, “only a few images are available”: the task, not what the method gets by with. */
function isGiven({ reading: { tokens, items, lower }, from, resource }: Match): boolean {
  const before = lower.slice(0, tokens[items[from]!.from]!.start)
  const after = lower.slice(tokens[resource!.to - 1]!.end)
  return TASK_BEFORE.test(before) || !NEEDS.test(before.slice(-80)) || TASK_AFTER.test(after)
}
const NEEDS =
  /\b(?:us(?:e|es|ing)|with|requir\w+|need\w*|from|add\w*|leverag\w+|tun\w+|train\w*|learn\w*|introduc\w+|updat\w+|prompted by|on)\s+(?:\S+\s+){0,2}$/
const TASK_BEFORE =
  /\b(?:given|when|if|humans?|where|aims? (?:at|to)|task of|problem of|characteri[sz]ed|known as|often have|in practice|in settings?|access to|we consider|focus\w* on|setting|goal|challeng\w+)\b/
const TASK_AFTER =
  /^[^,;.]{0,40}\b(?:(?:is|are|can be|were|was) (?:\w+ )?(?:available|given|collected|provided|accessible)|available|named|setting)\b/
