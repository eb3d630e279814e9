import type { ClaimPattern, Match } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “more efficient”, “more memory-efficient” */
export const isEfficient: ClaimPattern = {
  name: 'is efficient',
  wording: wording('more ~1 resource|modifier? ~1 efficient'),
  read: (match) => (isKind(match) ? [] : softDrafts({ ...match, resource: null }, efficiencyOf(match))),
}

/** “more accurate and efficient”, “more accurately and efficiently” */
export const alsoEfficient: ClaimPattern = {
  name: 'also efficient',
  wording: wording('more word|quality comma? word? and word|resource? efficient'),
  read: (match) => (isKind(match) ? [] : softDrafts({ ...match, resource: null }, efficiencyOf(match))),
}

/** “more effective parameter-efficient alignment”: the kind is better, not thriftier; “a more efficient way to ...” asks. */
function isKind({ reading: { tokens, items, codes }, from, to }: Match): boolean {
  const efficient = items[to - 1]!
  const isNamed = tokens[efficient.from]!.glued && from + 2 < to && codes[from + 1] === 'z'
  return isNamed && !codes.slice(from, to).includes('k') && !/ly$/.test(tokens[items[from + 1]!.from]!.text)
}
