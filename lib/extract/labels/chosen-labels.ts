import { logOddsOf } from '../log-odds'

/** The labels that are at least so likely, at most so many, by number, likeliest first; `odds` are log-odds by label. */
export function chosenLabels(
  odds: ArrayLike<number>,
  { least, most }: { least: number; most: number },
): number[] {
  const floor = logOddsOf(least)
  const likely: number[] = []
  for (let label = 0; label < odds.length; label++) if (odds[label]! >= floor) likely.push(label)
  return likely.sort((a, b) => odds[b]! - odds[a]! || a - b).slice(0, most)
}
