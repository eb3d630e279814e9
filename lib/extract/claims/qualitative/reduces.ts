import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “significantly reduces training time”, “lowering the memory footprint” */
export const reduces: ClaimPattern = {
  name: 'reduces',
  wording: wording('reduce ~5 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') && !isOther(match)
      ? softDrafts(match)
      : [],
}

/** “cutting-edge videos” reduces nothing, “reduces instances of confusion” no data. */
const isOther = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  tokens[items[from]!.to]?.text === 'edge' ||
  (/^(?:instances|cases|examples)$/.test(tokens[resource!.from]!.text) && tokens[resource!.to]?.text === 'of')
