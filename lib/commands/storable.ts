import type { Paper } from '#lib/paper'

/**
 * A paper as a database can hold it: half a surrogate pair and the null character each become U+FFFD.
 * One unit for one unit, so that every offset stays true.
 */
export function storable(paper: Paper): Paper {
  return { ...paper, title: tidy(paper.title), abstract: tidy(paper.abstract), id: tidy(paper.id) }
}

const tidy = (text: string): string => text.replace(/\p{Cs}|\0/gu, '\ufffd')
