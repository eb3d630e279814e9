import type { ClaimPattern, Match } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduces FLOPs for training three-fold”: the factor closes the clause */
export const reduceTimes: ClaimPattern = {
  name: 'reduce times',
  wording: wording('reduce|prune ~5 resource ...4 factor'),
  read: (match) => (closes(match) ? ratioDrafts(match, null, savedOf) : []),
}

/** “... 3x faster” goes on to say something else. */
const closes = ({ reading: { codes }, to }: Match): boolean =>
  !/^[MzxY]?[lmfsceADdRoBIQi]/.test(codes.slice(to))
