import heads from '#data/vocabulary/heads.json'
import type { Kind } from '../names/lexicon'
import type { Passage } from '../names/passage'
import { type Trie, longestAt, newTrie, plant } from '../names/trie'

const HEADS: Trie<Kind> = newTrie()
for (const kind of ['method', 'dataset', 'model'] as const)
  for (const noun of heads[kind]) plant(HEADS, noun, kind)

/** Where the noun phrase that describes a name ends. */
const ENDS = new Set(
  (
    'for that which to with by using based on from in via of through where whose and is are was were has have can we ' +
    'designed built consisting comprising containing covering aimed tailored capable as while when under across over between'
  ).split(' '),
)
const ARTICLES = new Set(['a', 'an', 'the', 'our', 'its', 'new', 'novel', 'first'])
const DATASET_NAME =
  /(?:[Bb]ench(?:$|[-\s_].*)|[\p{Ll}-](?:Arena|Gym|Corpus|Bank|QA|Dataset|Suite))(?:[-\s]?(?:[vV]?\d+|Pro|Plus|Lite|\+\+?))?$/u
const DATASET_TITLE = /\b(?:Dataset|Benchmark|Corpus|Data Set|Treebank)\s*$/
/** Of a benchmark, where nothing says otherwise ("an evaluation framework"). */
const EVALUATION_NAME = /[\p{Ll}-]Eval(?:[-\s]?(?:[vV]?\d+|Pro|Plus|Lite|\+\+?))?$/u
/** What may stand between the members of a list and the noun before it ("models: A, B and C"). */
const LISTING = new Set(
  'and or both such as like including e.g i.e eg ie namely called named dubbed termed the our of coined entitled titled'.split(
    ' ',
  ),
)
const LONGEST_LIST = 16
/** What is trained as a whole ("X, a transformer that ..."). */
const NETWORKS = new Set(heads.network)
/** "Based on X" and the like: no place of results. */
const LEANING = new Set(
  'based built builds build building rely relies relying focus focuses focusing depend depends depending impact effect top work works conditioned upon insights survey centered study running run runs deployed implemented hosted'.split(
    ' ',
  ),
)

/** "A2Eval", "MiLiC-Eval". */
export const isEvaluation = (name: string): boolean => EVALUATION_NAME.test(name)

/** What a name stands for, by the name itself and the nouns that describe it; null where nothing tells. */
export function kindAround(passage: Passage, from: number, to: number): Kind | null {
  const name = passage.text.slice(passage.chunks[from]!.start, passage.chunks[to - 1]!.end)
  if (DATASET_NAME.test(name)) return 'dataset'
  return kindAfter(passage, to) ?? kindBefore(passage, from) ?? (isEvaluation(name) ? 'dataset' : null)
}

/** What stands in the same list or behind "on", told by a known name there or by what results are on. */
export function kindOfCompany(passage: Passage, from: number, known: ReadonlyMap<number, Kind>): Kind | null {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LIST); at--) {
    const chunk = passage.chunks[at]!
    const gap = passage.text.slice(chunk.end, passage.chunks[at + 1]!.start)
    if (/[.;?!]\s|\(/.test(gap)) return null
    if (known.has(at)) return known.get(at)!
    if (chunk.lower === 'on') return LEANING.has(passage.chunks[at - 1]?.lower ?? '') ? null : 'dataset'
    if (!chunk.name && chunk.lower !== 'and' && chunk.lower !== 'or') return null
  }
  return null
}

/** "X benchmark", "X, a large-scale benchmark for ...", "X is a framework that ...". */
function kindAfter(passage: Passage, to: number): Kind | null {
  const next = passage.chunks[to]
  if (!next) return null
  const rest = passage.text.slice(passage.chunks[to - 1]!.end, next.start + 8)
  // "CORD (0.949", "CIFAR-10 (+0.45%)": a result stands behind what it was got on.
  if (/^ \([+-]?\d[\d.]*\\?%?/.test(rest) && !/^ \(\d{4}\)/.test(rest)) return 'dataset'
  if (NETWORKS.has(next.lower)) return 'model'
  const direct = headAt(passage, to)
  if (direct) return direct
  const be = next.lower === 'is' || next.lower === 'as' ? 1 : 0
  return ARTICLES.has(passage.chunks[to + be]?.lower ?? '') ? lastHead(passage, to + be, to + 14) : null
}

/** "a new benchmark, X"; "a framework called X"; "four models: X, Y and Z". */
function kindBefore(passage: Passage, from: number): Kind | null {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LIST); at--) {
    const chunk = passage.chunks[at]!
    if (/[.;?!]\s/.test(passage.text.slice(chunk.end, passage.chunks[at + 1]!.start))) return null
    const head = headAt(passage, at)
    if (head) return head === 'method' && /^models?$/.test(chunk.lower) ? 'model' : head
    if (!chunk.name && !chunk.capital && !LISTING.has(chunk.lower)) return null
    // "On the X benchmark, our Y": what follows the comma is another thing.
    if (chunk.lower === 'our' && at > 0 && passage.text[chunk.start - 2] === ',') return null
  }
  return null
}

function headAt(passage: Passage, chunk: number): Kind | null {
  const at = passage.chunks[chunk]
  if (!at) return null
  for (let word = at.from; word < at.to; word++) {
    const hit = longestAt(HEADS, passage.words, word)
    if (hit && hit.to >= at.to) return hit.found[0]!
  }
  return null
}

/** The last head before the phrase ends: "a benchmark construction framework" is a framework. */
function lastHead(passage: Passage, from: number, limit: number): Kind | null {
  let last: Kind | null = null
  for (let at = from; at < Math.min(limit, passage.chunks.length); at++) {
    const chunk = passage.chunks[at]!
    if (at > from && ENDS.has(chunk.lower)) break
    const head = headAt(passage, at)
    // "language model" outweighs the plain "model" that ends it.
    if (head) last = head === 'method' && NETWORKS.has(chunk.lower) ? 'model' : head
    if (/[.;:,]/.test(passage.text.slice(chunk.end, chunk.end + 1)) && last) break
  }
  return last
}

/** What a title says of the name before its colon. */
export function kindOfTitle(passage: Passage, colon: number): Kind | null {
  const name = passage.text.slice(passage.chunks[0]!.start, passage.chunks[colon - 1]!.end)
  const rest = passage.text.slice(passage.chunks[colon - 1]!.end)
  if (
    DATASET_NAME.test(name) ||
    (DATASET_TITLE.test(rest) && !/\b(?:with|from|using|on|via|by)\b/i.test(rest))
  )
    return 'dataset'
  if (isEvaluation(name)) return null
  if (passage.chunks[colon]!.lower === 'benchmarking') return 'dataset'
  const kind = lastHead(passage, colon, colon + 20)
  return kind === 'model' && !isNamedAsModel(passage, colon) ? null : kind
}

/** "X: A Language Model for ...", not "X: Prompting Language Models" nor "X: What Your LLM Knows". */
function isNamedAsModel({ chunks, text }: Passage, from: number): boolean {
  let to = from
  while (to < chunks.length && !ENDS.has(chunks[to]!.lower)) {
    to++
    if (/^[,.:;?]/.test(text.slice(chunks[to - 1]!.end))) break
  }
  return (
    !/ing$/.test(chunks[from]!.lower) &&
    (/(?:model|llm|vlm|mllm)$/.test(chunks[to - 1]!.lower) ||
      /^(?:series|family)$/.test(chunks[to - 1]!.lower))
  )
}

/** Whether a chunk is a noun for a kind of method ("adaptation", "sampling"). */
export const isHead = (passage: Passage, chunk: number): boolean => headAt(passage, chunk) === 'method'

const TASKS = new Set(heads.task)

/** Whether a chunk names what is to be done, or a thing, rather than a way to do it ("detection", "users"). */
export const isTask = (passage: Passage, chunk: number): boolean => TASKS.has(passage.chunks[chunk]!.lower)
