import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { ownNames } from './own-names'
import type { Proposal } from './proposal'
import { type Unknown, unknownNames } from './unknown-names'

/** The names of a paper that no vocabulary lists, or that it claims for itself. */
export interface PaperNames {
  own: Proposal[]
  others: Unknown[]
}

/** Names that a paper gives, and names by their form; methods, models and data sets alike. */
export function paperNames(reading: Reading): PaperNames {
  const own = ownNames(reading)
  return { own, others: unknownNames(reading, new Set(own.map(({ name }) => sameKey(name)))) }
}
