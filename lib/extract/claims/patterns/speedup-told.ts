import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “significant speedups -- 6.94x for fine-tuning and 2.3x for inference”, “up to 10 times of speedup” */
export const speedupTold: ClaimPattern = {
  name: 'speedup told',
  wording: wording('speedup ~1 stop|comma stop? factor on'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}

export const timesOfSpeedup: ClaimPattern = {
  name: 'times of speedup',
  wording: wording('ratio of ~1 speedup'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}
