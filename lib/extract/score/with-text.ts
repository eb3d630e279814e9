import type { Paper } from '#lib/paper'
import type { Labelled, LabelledClaim } from './labelled'

type Words = [start: number, end: number] | string | null

/** A gold paper whose words are places in the text: what is committed of papers that are not ours to publish. */
export interface Placed extends Omit<Labelled, 'methods' | 'claims' | 'code'> {
  /** Absent, like the code, where a paper's claims alone are annotated. */
  methods?: { in: 'title' | 'abstract'; start: number; end: number; role: string; family: string | null }[]
  claims: (Omit<LabelledClaim, 'baseline' | 'condition' | 'quote' | 'raw'> & {
    /** Places in the abstract, or an annotator's own words. */
    baseline: Words
    condition: Words
    start: number
    end: number
    raw_start: number
    raw_end: number
  })[]
  code?: Words
}

export const isPlaced = (gold: Labelled | Placed): gold is Placed =>
  Array.isArray(gold.code) ||
  [...(gold.methods ?? []), ...(gold.claims ?? [])].some(
    (entry) => 'start' in entry && !('quote' in entry) && !('name' in entry),
  )

/** The gold paper with its words again, cut from the paper's own text. */
export function withText(
  { methods, claims, code, ...rest }: Placed,
  { title, abstract }: Pick<Paper, 'title' | 'abstract'>,
): Labelled {
  const words = (place: Words): string | null =>
    Array.isArray(place) ? abstract.slice(place[0], place[1]) : place
  return {
    ...rest,
    methods: (methods ?? []).map((method) => ({
      name: (method.in === 'title' ? title : abstract).slice(method.start, method.end),
      role: method.role,
      family: method.family,
    })),
    claims: claims.map(({ start, end, raw_start, raw_end, baseline, condition, ...claim }) => ({
      ...claim,
      baseline: words(baseline),
      condition: words(condition),
      quote: abstract.slice(start, end),
      raw: abstract.slice(raw_start, raw_end),
    })),
    code: words(code ?? null),
  }
}
