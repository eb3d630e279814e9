import { lastWord } from '#lib/extract/methods/learned/last-word'
import { readingOf } from '#lib/extract/names/reading'
import { sameKey } from '#lib/extract/names/slug'
import { sentencesOf } from '#lib/extract/sentences'
import type { NamedPaper } from './name-examples'

/** A last word is taken where so many gold names end in it, and one in so many papers that hold it has such a name. */
const LEAST_NAMES = 2
const ONE_IN = 60

/** Last words of names, as learned from gold papers. */
export function headsOf(papers: readonly NamedPaper[]): string[] {
  const [named, holding] = [new Map<string, number>(), new Map<string, number>()]
  const count = (counts: Map<string, number>, words: Iterable<string>) => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const { paper, gold } of papers) {
    const lasts = readingOf(paper, sentencesOf(paper.abstract)).passages.flatMap((passage) =>
      passage.chunks.map((chunk, at) => ({
        end: sameKey(chunk.lower),
        word: lastWord(passage, at).key.text,
      })),
    )
    count(
      holding,
      lasts.map(({ word }) => word),
    )
    const ends = (gold.methods ?? []).map(({ name }) => sameKey(name.split(/\s/).at(-1)!.toLowerCase()))
    count(
      named,
      ends.flatMap((end) => lasts.find((one) => one.end === end)?.word ?? []),
    )
  }
  return [...named]
    .flatMap(([word, names]) => (names >= LEAST_NAMES && names * ONE_IN >= holding.get(word)! ? [word] : []))
    .sort()
}
