import type { Word } from '../../names/known-words'
import type { Passage } from '../../names/passage'

/** The last word of a chunk. */
export const lastWord = ({ words, chunks }: Passage, chunk: number): Word =>
  words.list[chunks[chunk]!.to - 1]!
