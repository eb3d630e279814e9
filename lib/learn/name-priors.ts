import { likelihoodOf } from '#lib/extract/likelihood'
import { plantedKey } from '#lib/extract/names/known-words'
import type { Prior, Priors } from '#lib/extract/methods/learned/priors'

/** Names of fewer papers have no prior. */
const LEAST_PAPERS = 5
/** From so many papers on each next step begins. */
const STEPS = [10, 40]
const NEVER = 0.01

/** Gathers how likely each name is a method in the papers that have it. */
export class NamePriors {
  private readonly sums = new Map<string, { papers: number; likelihood: number }>()

  /** `odds`: log-odds of the name in one more paper. */
  add(key: string, odds: number): void {
    let sum = this.sums.get(key)
    if (!sum) this.sums.set(key, (sum = { papers: 0, likelihood: 0 }))
    sum.papers++
    sum.likelihood += likelihoodOf(odds)
  }

  priors(): Priors {
    return new Map(
      [...this.sums].flatMap(([key, { papers, likelihood }]) =>
        papers < LEAST_PAPERS ? [] : [[key, priorOf(papers, likelihood / papers)] as const],
      ),
    )
  }
}

/** Half steps of log-odds. */
function priorOf(papers: number, mean: number): Prior {
  const odds = Math.log((mean + NEVER) / (1 - mean + NEVER))
  return {
    likelihood: plantedKey(String(Math.round(2 * odds))),
    papers: plantedKey(String(STEPS.filter((step) => papers >= step).length)),
  }
}

/** By group "likelihood papers" the keys, sorted: as priors are written. */
export function groupsOf(priors: Priors): Record<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, { likelihood, papers }] of priors) {
    const group = `${likelihood.text} ${papers.text}`
    const keys = groups.get(group)
    if (keys) keys.push(key)
    else groups.set(group, [key])
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, keys]) => [group, keys.sort()]),
  )
}
