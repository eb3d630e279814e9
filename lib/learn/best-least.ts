import { likelihoodOf } from '#lib/extract/likelihood'

/** One of those that may be taken, with the log-odds that it is right, and whether it is. */
export interface Weighed {
  odds: number
  isRight: boolean
}

const [LOWEST, HIGHEST, STEP] = [0.1, 0.7, 0.01]

/** The least likelihood at which precision and recall balance best (F1); `asked`: how many right ones there are, found or not. */
export function bestLeast(told: readonly Weighed[], asked: number, tell: (line: string) => void): number {
  let best = { least: LOWEST, f1: -1, line: '' }
  for (let least = LOWEST; least < HIGHEST; least += STEP) {
    const given = told.filter(({ odds }) => likelihoodOf(odds) >= least)
    const hits = given.filter(({ isRight }) => isRight).length
    const f1 = (200 * hits) / (given.length + asked)
    const shares = [f1, (100 * hits) / (given.length || 1), (100 * hits) / asked].map((x) => x.toFixed(1))
    if (f1 > best.f1)
      best = {
        least: Number(least.toFixed(2)),
        f1,
        line: `F1 ${shares[0]} (precision ${shares[1]}, recall ${shares[2]})`,
      }
  }
  tell(`${best.line} on papers left out, from ${best.least}`)
  return best.least
}
