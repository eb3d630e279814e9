import type { Reading } from '../names/reading'
import { isNameless, isTitled } from './common-names'
import { kindOfTitle } from './kinds'
import { phrase } from './phrase'
import type { Proposal } from './proposal'

const LONGEST_NAME = 5
const COLON = /^\s*[:：]|^\s+[-–—]\s/

/** "SpanBERT: Improving ...": what stands before a title's colon, where it is written like a name. */
export function titleName(reading: Reading): Proposal | null {
  const { title, abstract } = reading
  const { chunks, text } = title
  const report = chunks.findIndex(({ lower }) => lower === 'technical' || lower === 'tech')
  if (report > 0 && report < 4 && chunks[report + 1]?.lower === 'report' && chunks[0]!.name)
    return phrase(title, 0, report, 'model')
  for (let to = 1; to <= Math.min(LONGEST_NAME, chunks.length - 1); to++) {
    if (!COLON.test(text.slice(chunks[to - 1]!.end, chunks[to]!.start))) continue
    const start = chunks[0]!.start
    const end = chunks[to - 1]!.end
    const name = text.slice(start, end)
    const named = to === 1 ? chunks[0]!.name || chunks[0]!.capital : isNamed(reading, name, to)
    if (!named || (to === 1 && isNameless(name) && !isSpelt(reading, name)) || isSentence(name)) return null
    const alone = to === 1 && !chunks[0]!.name && !abstract.text.includes(name)
    return alone && !/^\p{Lu}\p{Ll}+$/u.test(name)
      ? null
      : { name, passage: title, start, end, from: 0, to, kind: kindOfTitle(title, to) }
  }
  return null
}

/** "MDP: ..." where the abstract spells it out as something of its own. */
const isSpelt = ({ acronyms, own }: Reading, name: string) =>
  acronyms.some((one) => one.in === 'abstract' && one.short === name && !own.get(name) && isTitled(one))

/** Several words are a name where the abstract writes them so again, or one of them is written like one. */
function isNamed({ title, abstract }: Reading, name: string, to: number): boolean {
  if (abstract.text.includes(name)) return true
  return to < 4 && title.chunks.slice(0, to).some((chunk) => chunk.name && !isNameless(chunk.text))
}

const isSentence = (name: string) =>
  /^(?:towards?|position|survey|on|what|how|why|when|do|does|is|are|can|beyond|from|learning|improving|rethinking|understanding|exploring|revisiting|scaling|evaluating|training|accelerating|aligning|boosting|enhancing|the|a|an|in)\b/i.test(
    name,
  ) || /\?|\smeets?\s/i.test(name)
