import type { Candidate, Standing } from './candidate'

/** A candidate with its log-odds to be one. */
export interface Likely {
  candidate: Candidate
  odds: number
}

/** Those at least so likely, likeliest first: of names that stand upon each other, and of a long form and its short one, only one. */
export function chooseNames<T extends Likely>(
  weighed: readonly T[],
  least: number,
  partners: ReadonlyMap<string, string>,
): T[] {
  const chosen: T[] = []
  const likely = weighed.filter(({ odds }) => odds >= least).sort((a, b) => b.odds - a.odds)
  for (const one of likely) {
    const partner = partners.get(one.candidate.key)
    if (!chosen.some(({ candidate }) => candidate.key === partner || isUpon(one.candidate, candidate)))
      chosen.push(one)
  }
  return chosen
}

/** Wherever the one stands, the other does too. */
const isUpon = ({ standings }: Candidate, other: Candidate): boolean =>
  standings.every((one) => other.standings.some((two) => overlaps(one, two)))

const overlaps = (a: Standing, b: Standing): boolean =>
  a.passage === b.passage && a.start < b.end && a.end > b.start
