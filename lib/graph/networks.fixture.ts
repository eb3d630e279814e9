import karate from './karate.fixture.json'
import lesMiserables from './les-miserables.fixture.json'
import type { Link } from './link'

const linksOf = (rows: readonly (string | number)[][]): Link[] =>
  rows.map(([source, target, weight]) => ({ source, target, weight }) as Link)

/** Who stands in a chapter with whom, and in how many: 77 people, 254 links (Knuth 1993, as networkx has it). */
export const LES_MISERABLES = linksOf(lesMiserables)

/** Zachary's karate club (1977), unweighted: 34 members, 78 links. */
export const KARATE = linksOf(karate)

export const idsOf = (links: readonly Link[]): string[] => [
  ...new Set(links.flatMap(({ source, target }) => [source, target])),
]
