import type { Passage } from '../../names/passage'

/** The last word of a chunk, in its one spelling. */
export const lastWord = ({ words, chunks }: Passage, chunk: number): string =>
  words.list[chunks[chunk]!.to - 1]!.key.text
