import learned from '#data/vocabulary/name-priors.json'

/** How likely a name is a method wherever it stands, and in how many papers it does: both as steps, for features. */
export interface Prior {
  likelihood: string
  papers: string
}
export type Priors = ReadonlyMap<string, Prior>

/** Names by key, as `npm run learn -- names` found them in many papers: a group "likelihood papers" has those of the same steps. */
export const PRIORS: Priors = new Map(
  Object.entries(learned as Record<string, string[]>).flatMap(([group, keys]) => {
    const [likelihood, papers] = group.split(' ') as [string, string]
    const prior = { likelihood, papers }
    return keys.map((key) => [key, prior] as const)
  }),
)
