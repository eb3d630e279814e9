import type { Mention } from '#lib/questions/mentions'

type Span = Mention['spans'][number]

export interface Naming {
  titled: boolean
  /** Bounds in the title or the abstract. */
  bounds: [number, number]
  spans: [number, number][]
}

/**
 * The fewest sentences of a paper in which every label is named, in the order of the text: the one that names most of them first,
 * then one for each that it leaves out. A title counts where the abstract is silent.
 */
export function sentencesThatName({
  title,
  abstract,
  spans,
}: Pick<Mention, 'title' | 'abstract' | 'spans'>): Naming[] {
  const sentences = [...grouped(spans).values()]
  const missing = new Set(spans.map(({ id }) => id))
  const chosen: Span[][] = []
  while (missing.size > 0) {
    const named = (sentence: Span[]) =>
      new Set(sentence.map(({ id }) => id).filter((id) => missing.has(id))).size
    const best = sentences.reduce((a, b) => ((named(b) - named(a) || worth(b) - worth(a)) > 0 ? b : a))
    for (const { id } of best) missing.delete(id)
    chosen.push(best)
  }
  return chosen
    .sort((a, b) => Number(b[0]!.titled) - Number(a[0]!.titled) || a[0]!.start - b[0]!.start)
    .map((sentence) => {
      const { titled, sentence: bounds } = sentence[0]!
      const [start = 0, end = (titled ? title : abstract).length] = bounds ?? []
      return { titled, bounds: [start, end], spans: sentence.map((span) => [span.start, span.end]) }
    })
}

/** By where a sentence starts, the title as one; in the order of the spans. */
function grouped(spans: readonly Span[]): Map<string, Span[]> {
  const found = new Map<string, Span[]>()
  for (const span of spans) {
    const key = span.titled ? 'title' : String(span.sentence?.[0] ?? span.start)
    found.set(key, [...(found.get(key) ?? []), span])
  }
  return found
}

/** A sentence of the abstract says more than a title; of two the one that names more often, then the first. */
const worth = (sentence: Span[]): number => (sentence[0]!.titled ? 0 : sentence.length)
