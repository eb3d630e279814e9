import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const EXTRA = /\b(?:additional|extra|added|any|more|further|increased?|introduc\w+|incurring|adding)\b/

/** “without any additional computational or storage overhead” */
export const withoutExtra: ClaimPattern = {
  name: 'without extra',
  wording: wording('without ~2 on|to|of? ~3 resource'),
  read: (match) => {
    const { tokens, items, lower } = match.reading
    const words = lower.slice(tokens[items[match.from]!.from]!.start, tokens[match.resource!.to - 1]!.end)
    if ((!DOES.test(words) && isAttribute(match)) || OTHER.test(words) || isEither(match)) return []
    return (EXTRA.test(words) ||
      isForNothing(match) ||
      (match.resource!.resources[0]?.metric === 'data' &&
        (words.startsWith('without') || isNeeded(match)))) &&
      match.resource!.resources.every(({ better }) => better === 'less')
      ? softDrafts(match)
      : []
  },
}

/** “requires no training examples”; “no data set exists” tells a lack. */
const isNeeded = ({ reading: { codes }, from }: Match): boolean => 'uy'.includes(codes[from - 1] ?? '?')

/** “without rendering images” leaves something else undone, “no modifications to the data” too. */
const OTHER =
  /^(?:no|without) (?:\w+ ){0,2}(?:modification|change|assumption|restriction|constraint|alteration)|^without (?!us|requir|need|rel|access|collect|hav|introduc|incurr|add|increas|necessitat|involv|leverag|seeing|train|any|label|exist|cost|expens)\w+ing\b/

/** “with or without unlabeled data” */
const isEither = ({ reading: { tokens, items }, from }: Match): boolean =>
  /^(?:or|and)$/.test(tokens[items[from]!.from - 1]?.text ?? '') &&
  tokens[items[from]!.from - 2]?.text === 'with'

/** “at no training cost” */
const isForNothing = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  tokens[items[from]!.from - 1]?.text === 'at' && resource!.resources[0]?.metric === 'cost'

const DOES = /^\S+ (?:rely|us|requir|need|access|collect|hav)/
const HOLDERS =
  /^(?:data|datasets?|pairs?|languages?|scenes?|settings?|tasks?|instances?|samples?|images?|videos?|examples?|texts?|domains?|as|when|if|where|for)$/

/** “we use the instances without labels”, “as without labels ...”: what is at hand, not what is done. */
function isAttribute({ reading: { tokens, items }, from, resource }: Match): boolean {
  const start = items[from]!.from
  const words = tokens.slice(Math.max(0, start - 2), start).map(({ text }) => text)
  if (resource!.resources[0]?.metric !== 'data') return false
  return HOLDERS.test(words.at(-1) ?? '') || (words.at(-1) === 'with' && HOLDERS.test(words[0]!))
}
