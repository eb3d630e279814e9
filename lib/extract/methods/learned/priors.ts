import learned from '#data/vocabulary/name-priors.json'
import { type Key, plantedKey } from '../../names/known-words'

/** How likely a name is a method wherever it stands, and in how many papers it does: both as steps, for features. */
export interface Prior {
  likelihood: Key
  papers: Key
}
export type Priors = ReadonlyMap<string, Prior>

/** Names by key, as `npm run learn -- names` found them in many papers: a group "likelihood papers" has those of the same steps. */
export const PRIORS: Priors = new Map(
  Object.entries(learned as Record<string, string[]>).flatMap(([group, keys]) => {
    const [likelihood, papers] = group.split(' ').map(plantedKey) as [Key, Key]
    const prior = { likelihood, papers }
    return keys.map((key) => [key, prior] as const)
  }),
)
