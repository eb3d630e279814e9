import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
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
  (tokens[items[from]!.to]?.glued === true && tokens[items[from]!.to]!.text === 'level') ||
  (tokens[items[from]!.from]!.text === 'lower' &&
    /^(?:timesteps?|steps|layers|tokens)$/.test(tokens[resource!.to - 1]!.text))
