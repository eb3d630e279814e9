import type { Kind } from '../names/lexicon'
import type { Passage } from '../names/passage'
import { sentenceOf } from '../names/passage'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { isNameless } from './common-names'
import { isOwnMatter } from '../names/own-matter'
import { isHead, isTask, kindAround, kindOfCompany } from './kinds'
import { roleOf } from './roles'

/** A name that nobody lists, where it stands; told to be one by its form. */
export interface Unknown {
  name: string
  passage: Passage
  sentence: number
  start: number
  end: number
  /** First word and chunk. */
  from: number
  chunk: number
  kind: Kind | null
  compared: boolean
}

/** Words written as names are that are neither known nor the paper's own. */
export function unknownNames(reading: Reading, taken: ReadonlySet<string>): Unknown[] {
  const found: Unknown[] = []
  for (const passage of reading.passages) {
    const known = new Map<number, Kind>()
    for (const one of reading.mentions)
      if (one.passage === passage) known.set(passage.chunkOf[one.to - 1]!, one.known.kind)
    for (const [index, chunk] of passage.chunks.entries()) {
      if (!chunk.name || isNameless(chunk.text) || isJoined(chunk.text) || taken.has(sameKey(chunk.text)))
        continue
      if (isCovered(reading, passage, chunk.start, chunk.end) || isSpelling(reading, passage, chunk)) continue
      const sentence = sentenceOf(passage, index)
      const { start, end, from, text: name } = chunk
      const compared = roleOf(reading, { passage, sentence, from }) === 'compared'
      found.push({
        name,
        passage,
        sentence,
        start,
        end,
        from,
        chunk: index,
        kind:
          reading.pieces[passage.in].get(index)?.kind ??
          kindAround(passage, index, index + 1) ??
          kindOfCompany(passage, index, known),
        compared,
      })
    }
  }
  return found.filter((one) => !isSetting(reading, one.name))
}

/** Two things at once: "2D/3D", "RL+VLA". */
const isJoined = (text: string) => /\/|\p{L}\+\p{L}/u.test(text)

/** Within the words that a short form stands for ("Anomaly deTection"). */
const isSpelling = (
  { acronyms }: Reading,
  passage: Passage,
  { start, end }: { start: number; end: number },
) => acronyms.some((one) => one.in === passage.in && start >= one.longStart && end <= one.longEnd)

/** A short form that the paper spells out as something else than a technique ("catastrophic forgetting (CF)"). */
function isSetting(reading: Reading, name: string): boolean {
  const { acronyms, passages } = reading
  const acronym = acronyms.find(({ short }) => short.replace(/s$/, '') === name.replace(/s$/, ''))
  if (!acronym) return false
  const passage = passages.find((one) => one.in === acronym.in)!
  const last = passage.chunks.findIndex(({ end }) => end >= acronym.longEnd)
  if (last < 0) return false
  const told =
    isHead(passage, last) ||
    (isOwnMatter(reading, { passage, sentence: sentenceOf(passage, last) }) && !isTask(passage, last))
  return !told && kindAround(passage, last, last + 1) !== 'dataset'
}

function isCovered({ mentions }: Reading, passage: Passage, start: number, end: number): boolean {
  return mentions.some((one) => one.passage === passage && one.start < end && one.end > start)
}
