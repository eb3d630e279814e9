import { Capitals, LEXICON } from '../names/lexicon'
import type { Passage } from '../names/passage'
import { longestAt } from '../names/trie'

/** What the last words of an unknown name say of its family: "sequence-level distillation", "PaCo-GRPO". */
export function familyOfName({ words, chunks }: Passage, from: number, to: number): string | null {
  const last = chunks[to - 1]
  if (!last) return null
  for (let at = chunks[from]!.from + 1; at < last.to; at++) {
    const hit = longestAt(LEXICON, words, at)
    if (!hit || hit.to !== last.to) continue
    const text = words.text.slice(words.starts[at], words.ends[last.to - 1])
    const known = hit.found.find(
      ({ kind, family, capitals, alias }) =>
        kind === 'method' && family && (capitals === Capitals.none || alias === text),
    )
    if (known) return known.family
  }
  return null
}
