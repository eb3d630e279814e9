import type { Metric } from '#lib/paper'
import type { Draft } from '../draft'

/** Why the readers of aims, owners and settings would not let a draft stand; null where they do. */
export type Fault = 'aim' | 'setting' | 'share' | 'data' | 'parity' | 'prior' | 'hypothetical' | 'negated'

/** A draft with its final metric, and what is against it. */
export interface Told {
  draft: Draft
  /** The metric as the pattern read it. */
  read: Metric
  fault: Fault | null
}
