import type { Metric } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import { CLASSES_AROUND, WORDS_AROUND } from './neighbours'
import type { Candidate } from './soft-candidates'

/** What is known of a sentence beside its words. */
export interface Surroundings {
  /** Which sentence of how many, and in which the paper begins to speak of itself. */
  index: number
  sentences: number
  ownStart: number
  /** Metrics that numbers of the sentence tell already. */
  counted: ReadonlySet<Metric>
  /** What patterns read without a number, and what of it stood up to the readers of aims and owners. */
  drafts: readonly Draft[]
  judged: readonly Draft[]
  /** Whether it is the paper's own, and no aim. */
  isOwn: (draft: Draft) => boolean
}

const PARTS = 5

/** The words of each item, figures as 0. */
export const itemWords = ({ items, tokens }: Reading): string[] =>
  items.map(({ from, to }) => {
    let words = tokens[from]!.text
    for (let at = from + 1; at < to; at++) words += ` ${tokens[at]!.text}`
    return words.replace(/\d+/g, '0')
  })

/** A feature is a kind and a value: features are pairs of them in a row, so that none needs to be put together to be looked up. */
export type Features = readonly string[]

/** What stands in a sentence whichever candidate is looked at. */
export function sentenceFeatures(words: readonly string[], reading: Reading, around: Surroundings): string[] {
  const { index, sentences, ownStart, counted, judged } = around
  const part = Math.floor((PARTS * index) / Math.max(1, sentences - 1))
  const features = ['first', words[0]!, 'first', `${words[0]} ${words[1] ?? '$'}`, 'part', String(part)]
  features.push(...(index < ownStart ? ['before', 'own'] : ['own', '']))
  if (index === sentences - 1) features.push('last', '')
  if (/\b(?:we|our|ours)\b/i.test(reading.text)) features.push('we', '')
  if (/\b(?:propos|introduc|present)/i.test(reading.text)) features.push('propose', '')
  if (counted.size > 0) features.push('counted', '')
  if (judged.length > 0) features.push('judged', '')
  return features
}

/** What speaks for and against a candidate beside the words around its anchors: the anchors themselves, and what patterns make of it. */
export function candidateFeatures(
  { metric, anchors }: Candidate,
  words: readonly string[],
  { counted, drafts, judged }: Surroundings,
): string[] {
  const features: string[] = ['metric', metric]
  for (const at of anchors) features.push('a', `${words[at]!} ${metric}`)
  if (counted.has(metric)) features.push('counted', 'same')
  let isRead = false
  for (const draft of drafts)
    if (draft.metric === metric) {
      features.push('read', draft.pattern)
      isRead = true
    }
  const stands = judged.find((draft) => draft.metric === metric)
  if (stands) features.push('stands', '', 'stands', stands.pattern)
  else if (isRead) features.push('falls', '')
  return features
}

/** Beyond a sentence. */
export const END = '$'

/** An anchor with the words and classes around it, whatever is claimed of it. */
export function anchorFeatures(at: number, words: readonly string[], codes: string): string[] {
  const features: string[] = []
  for (const { kind, offset } of WORDS_AROUND) features.push(kind, words[at + offset] ?? END)
  for (const { kind, offset } of CLASSES_AROUND) features.push(kind, codes[at + offset] ?? END)
  features.push(...pairFeatures(at, words, codes))
  return features
}

/** Words and classes that stand side by side around an anchor. */
export function pairFeatures(at: number, words: readonly string[], codes: string): string[] {
  const word = (place: number) => words[place] ?? END
  const code = (place: number) => codes[place] ?? END
  const own = words[at]!
  const [before, here, after] = [code(at - 1), codes[at]!, code(at + 1)]
  const features = ['c', before + here, 'c', `${here}${after} `, 'c', code(at - 2) + before + here]
  features.push('c', `${here}${after}${code(at + 2)} `, 'c', `${before}${here}${after}  `)
  features.push('w', `${word(at - 1)} ${own}`, 'w', `${own} ${word(at + 1)}`)
  features.push('w<', `${word(at - 2)} ${word(at - 1)}`, 'w>', `${word(at + 1)} ${word(at + 2)}`)
  return features
}
