import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const REACHES =
  /^(?:achiev|attain|offer|provid|deliver|preserv|maintain|retain|keep|ensur|demonstrat|exhibit|combining)/

/** “achieves computational efficiency”, “preserving the parameter efficiency”; bare “efficiency” says too little */
export const reachesEfficiency: ClaimPattern = {
  name: 'reaches efficiency',
  wording: wording('do|use|word ~3 resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const resource = match.resource!
    const isNamed = resource.to - resource.from > 1
    return isNamed &&
      REACHES.test(tokens[items[match.from]!.from]!.text) &&
      resource.resources.every(({ better, id }) => better === 'more' && /efficien|speed/.test(id)) &&
      !/rates?$/.test(tokens[resource.to - 1]!.text)
      ? softDrafts(match)
      : []
  },
}
