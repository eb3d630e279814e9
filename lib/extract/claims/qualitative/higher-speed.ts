import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const ENABLES = /^(?:enabl|allow|support|permit|fit|accommodat|handl|afford|scal)/
const REACH = 4

/** “superior computational efficiency”, “higher throughput”, “larger batch sizes” */
export const higherSpeed: ClaimPattern = {
  name: 'higher speed',
  wording: wording('more ~3 resource'),
  read: (match) =>
    softDrafts({
      ...match,
      resource: match.resource!.resources.every(
        ({ better, metric, id }) =>
          better === 'more' &&
          (metric !== 'batch' || isEnabled(match)) &&
          (id !== 'compression' || isRatio(match)),
      )
        ? match.resource
        : null,
    }),
}

/** “longer sequences” are a setting unless they are made possible (“enabling larger batch sizes”). */
const isEnabled = ({ reading: { tokens, items }, from }: Match): boolean =>
  items.slice(Math.max(0, from - REACH), from).some((item) => ENABLES.test(tokens[item.from]!.text))

/** “superior compression” may be any; a ratio is one of sizes. */
const isRatio = ({ reading: { tokens }, resource }: Match): boolean =>
  /^(?:ratio|rate|factor)s?$/.test(tokens[resource!.to - 1]!.text)
