import type { Paper } from '#lib/paper'

/** Records of one paper as one: the longest abstract leads, and what it lacks comes from the others, in any order the same. */
export function merged(records: readonly [Paper, ...Paper[]]): Paper {
  const [lead, ...others] = [...records].sort(richerFirst) as [Paper, ...Paper[]]
  const all = [lead, ...others]
  const dated = all.filter(({ published }) => published !== null).sort(exacterFirst)[0] ?? lead
  const votes = all.flatMap(({ upvotes }) => upvotes ?? [])
  return {
    ...lead,
    published: dated.published,
    precision: dated.precision,
    venue: first(all, 'venue'),
    url: first(all, 'url'),
    arxiv: first(all, 'arxiv'),
    code: first(all, 'code'),
    upvotes: votes.length ? Math.max(...votes) : null,
  }
}

function first<K extends 'venue' | 'url' | 'arxiv' | 'code'>(papers: readonly Paper[], key: K): Paper[K] {
  return papers.find((paper) => paper[key] !== null)?.[key] ?? null
}

function richerFirst(a: Paper, b: Paper): number {
  return (
    b.abstract.length - a.abstract.length ||
    known(b) - known(a) ||
    compare(JSON.stringify(a), JSON.stringify(b))
  )
}

const known = (paper: Paper): number => Object.values(paper).filter((value) => value !== null).length

// A venue gives a paper its year, arXiv the day it was first seen: the exacter date is the earlier event too.
function exacterFirst(a: Paper, b: Paper): number {
  return b.published!.length - a.published!.length || compare(a.published!, b.published!)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
