import type { ClaimPattern, Match } from '../draft'
import type { Item } from '../item'
import { softDrafts } from '../soft-draft'
import type { Token } from '../tokens'
import { wording } from '../wording'

/** “much fewer FLOPs”, “a much lower memory footprint”, “remarkably reduced training and storage costs” */
export const fewer: ClaimPattern = {
  name: 'fewer',
  wording: wording('less ~3 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') && !isKind(match)
      ? softDrafts(match)
      : [],
}

/** “a lower-level token task” names a kind, “lower timesteps” stand lower. */
const isKind = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  (tokens[items[from]!.from]!.glued && tokens[items[from]!.from]!.text === 'reduced') ||
  (tokens[items[from]!.to]?.glued === true &&
    /^(?:level|layer|dimensional|resolution|order|rank|bit)$/.test(tokens[items[from]!.to]!.text)) ||
  isSmallSet(tokens, items[from]!.from, resource!) ||
  (tokens[items[from]!.from]!.text === 'lower' &&
    /^(?:timesteps?|steps|layers|tokens)$/.test(tokens[resource!.to - 1]!.text))

/** “clients with smaller datasets” have them; who uses or needs a smaller one saves. */
const isSmallSet = (tokens: Token[], at: number, { resources }: Item): boolean =>
  tokens[at]!.text === 'smaller' &&
  resources.some(({ metric }) => metric === 'data') &&
  !tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^(?:us(?:e|es|ing)|requir\w+|need\w*|despite)$/.test(text))
