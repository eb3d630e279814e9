import { disparity } from './disparity'
import type { Link } from './link'

interface Options {
  /** Links under this disparity are kept. */
  alpha?: number
  /** The most links that are shown. */
  most?: number
}

/**
 * The links worth drawing: a maximum spanning forest, so that no node loses its last link, and those that stand out at one of
 * their ends, up to `most`, strongest first; the forest goes before the rest. `hidden` counts what was left out.
 */
export function backbone<T extends Link>(
  links: readonly T[],
  { alpha = 0.1, most = 300 }: Options = {},
): { shown: T[]; hidden: number } {
  const alphas = disparity(links)
  const ranked = links
    .map((link, i) => ({ link, alpha: alphas[i]! }))
    .sort((a, b) => stronger(a.link, b.link))
  const forest = spanningForest(ranked.map(({ link }) => link))
  const others = ranked.filter((one) => one.alpha < alpha && !forest.has(one.link)).map(({ link }) => link)
  const shown = [...forest, ...others].slice(0, most).sort(stronger)
  return { shown, hidden: links.length - shown.length }
}

/** Kruskal's: each link, strongest first, that joins two trees. */
function spanningForest<T extends Link>(ranked: readonly T[]): Set<T> {
  const above = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up
    return at
  }
  return new Set(
    ranked.filter(({ source, target }) => {
      const [one, other] = [root(source), root(target)]
      if (one !== other) above.set(one, other)
      return one !== other
    }),
  )
}

/** By weight, then by the two ids, whichever way round they stand. */
function stronger(a: Link, b: Link): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  const [one, other] = [key(a), key(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

const key = ({ source, target }: Link): string =>
  source < target ? `${source}\n${target}` : `${target}\n${source}`
