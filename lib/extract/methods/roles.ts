import cues from '#data/vocabulary/role-cues.json'
import type { Role } from '#lib/paper'
import type { Mention } from '../names/mentions'
import type { Reading } from '../names/reading'
import { type Trie, longestAt, newTrie, plant } from '../names/trie'

const CUES: Trie<Role> = newTrie()
for (const role of ['compared', 'mentioned', 'used'] as const)
  for (const phrase of cues[role]) plant(CUES, phrase, role)

/** How far before a name its cue may stand, in words. */
const REACH = 22

/** The part a name plays where it stands: told by the nearest cue before it, else by its place. */
export function roleOf(
  reading: Reading,
  { passage, sentence, from }: Pick<Mention, 'passage' | 'sentence' | 'from'>,
): Role {
  if (passage.in === 'title') return 'used'
  const background = sentence < reading.turn
  const range = passage.sentences[sentence]
  const floor = Math.max(range ? (passage.chunks[range.from]?.from ?? 0) : 0, from - REACH)
  const cue = nearestCue(passage, floor, from)
  if (background) return 'mentioned'
  return cue ?? 'used'
}

/** A cue of comparison or use, however far; words of mere mention only where there is neither. */
function nearestCue({ words }: Mention['passage'], floor: number, before: number): Role | null {
  let weak: Role | null = null
  for (let at = before - 1; at >= floor; at--) {
    const hit = longestAt(CUES, words, at)
    if (!hit || hit.to > before) continue
    const role = hit.found[0]!
    if (role !== 'mentioned') return role
    weak ??= role
  }
  return weak
}
