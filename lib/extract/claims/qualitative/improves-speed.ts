import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const IMPROVES = /^(?:improv|enhanc|boost|optimi|elevat)/
const TIMES = new Set(['speed', 'memory', 'cost'])

/** “improves the convergence speed”, “enhance the efficiency of adapters”, “improving both runtime and performance” */
export const improvesSpeed: ClaimPattern = {
  name: 'improves speed',
  wording: wording('increase ~4 resource'),
  read: (match) => {
    const verb = match.reading.tokens[match.reading.items[match.from]!.from]!.text
    const { resources } = match.resource!
    const fits = resources.every(({ better, metric, id }) =>
      better === 'more' ? id !== 'batch' : IMPROVES.test(verb) && TIMES.has(metric),
    )
    return fits ? softDrafts(match) : []
  },
}
