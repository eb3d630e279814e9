import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const LESS: [RegExp, number][] = [[/^halv/, 2]]
const MORE: [RegExp, number][] = [
  [/^doubl(?:es|ed|ing)/, 2],
  [/^tripl(?:ed|ing)/, 3],
  [/^quadrupl/, 4],
]

/** “halves the training time”, “doubling the throughput”: the verb is the quantity */
export const halves: ClaimPattern = {
  name: 'halves',
  wording: wording('reduce|increase ~3 resource'),
  read: (match) => {
    const ratio = factorOf(match)
    const better = match.resource!.resources[0]?.better
    const wanted = match.reading.codes[match.from] === 'd' ? 'less' : 'more'
    if (ratio === undefined || better !== wanted || match.resource!.resources[0]!.metric === 'batch')
      return []
    return softDrafts(match).map((draft) => ({ ...draft, ratio, bound: 'exact' as const }))
  },
}

function factorOf({ reading: { tokens, items, codes }, from }: Match): number | undefined {
  const verb = tokens[items[from]!.from]!.text
  return (codes[from] === 'd' ? LESS : MORE).find(([pattern]) => pattern.test(verb))?.[1]
}
