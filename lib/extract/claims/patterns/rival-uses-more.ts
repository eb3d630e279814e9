import type { ClaimPattern, Match } from '../draft'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const RIVAL =
  /\b(?:surpass\w*|outperform\w*|match\w*|exceed\w*|rival\w*|beat\w*|comparable|competitive|on par|better than|superior|parity|equivalent\w*|equals?|equalling|(?:performance|quality|accuracy|level) (?:of|as))\b[^.;]*\b(?:with|using|trained|requir\w*|consum\w*|need\w*|on|use)\s+(?:\S+\s+){0,3}(?:\S+\s+more\s+(?:\S+\s+){1,3}and\s+)?$/i

/** “outperforms models trained on 10x more data”: the rival pays more */
export const rivalUsesMore: ClaimPattern = {
  name: 'rival uses more',
  wording: wording('amount ~1 more|determiner? ~3 resource'),
  read: (match) =>
    RIVAL.test(before(match)) && isMore(match)
      ? ratioDrafts(match, null, (quantity, { better }) => (better === 'less' ? moreBy(quantity) : null))
      : [],
}

const before = ({ reading: { text, tokens, items }, from }: Match): string =>
  text.slice(0, tokens[items[from]!.from]!.start)

/** “10x the data” is more, “one tenth the data” is not. */
const isMore = ({ quantity, reading: { codes }, from, to }: Match): boolean =>
  codes.slice(from, to).includes('m') || quantity!.quantities[0]!.kind === 'factor'
