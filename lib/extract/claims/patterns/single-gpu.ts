import { COST } from '../pair-up'
import type { ClaimPattern } from '../draft'
import { wording } from '../wording'

/** “trained on a single GPU” */
export const singleGpu: ClaimPattern = {
  name: 'single GPU',
  wording: wording('uses ...6 in|on|use gpus'),
  read: () => [{ metric: COST.metric, phase: null, absolute: 1, unit: 'GPU', bound: 'exact' }],
}
