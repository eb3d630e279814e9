import type { ClaimPattern, Match } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const PREDICATE = /^(?:is|are|being|remains|be|more|become|becomes|highly|and|also)$/
/** “our proposed data-efficient model” names it. */
const NAMES = /^(?:our|proposed|propose|introduce|present|novel|new)$/
const AFTER = /^(?:manner|way|fashion|models?|structures?)$/

/** “is computationally efficient”, “in a memory-efficient manner”; “a memory-efficient method” only names its kind */
export const resourceEfficient: ClaimPattern = {
  name: 'resource-efficient',
  wording: wording('resource|modifier|word efficient'),
  read: (match) => {
    const isNarrowed = match.resource!.resources.length > 0 || match.resource!.entry?.modifier !== undefined
    if (!isNarrowed || !isPredicate(match) || isAdverb(match)) return []
    const own = efficiencyOf(match)
    return softDrafts(
      { ...match, resource: null },
      own.metric === 'model-size' ? { ...own, metric: 'parameters' } : own,
    )
  },
}

function isPredicate({ reading, from, to }: Match): boolean {
  const next = reading.items[to]
  const word = next ? reading.tokens[next.from]!.text : ''
  const before = reading.items
    .slice(Math.max(0, from - 5), from)
    .map((item) => reading.tokens[item.from]!.text)
  if (AFTER.test(word)) return !before.some((text) => NAMES.test(text))
  const ends = !next || ',;.)kqnOTa'.includes(next.code) || word === '.'
  return ends && before.some((text) => PREDICATE.test(text))
}

/** “enabling long-distance communication efficiently” does something else. */
const isAdverb = ({ reading: { tokens, items }, from, to }: Match): boolean =>
  tokens[items[to - 1]!.from]!.text === 'efficiently' && !/ly$/.test(tokens[items[from]!.to - 1]!.text)
