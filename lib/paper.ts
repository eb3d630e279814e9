/** The words of the domain, as types. `null` means "the text does not say". */

export type Precision = 'day' | 'month' | 'year'

export interface Paper {
  id: string
  title: string
  abstract: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; its length is its precision. Null where no source gives a date. */
  published: string | null
  precision: Precision | null
  source: string
  venue: string | null
  url: string | null
  /** arXiv identifier without version, "2406.11477". */
  arxiv: string | null
  code: string | null
  upvotes: number | null
}

/** Where an attribute was read, in UTF-16 units: `paper[in].slice(start, end)` is what was read. */
export interface Span {
  in: 'title' | 'abstract'
  start: number
  end: number
}

export const ROLES = ['proposed', 'used', 'compared', 'mentioned'] as const
export type Role = (typeof ROLES)[number]

export interface Method extends Span {
  /** As the paper writes it, the short form where there is one. */
  name: string
  /** Identity across papers: the vocabulary's slug, else one made from the name. */
  slug: string
  role: Role
  family: string | null
}

/** A label of the vocabulary (topic or family) read in a paper. */
export interface Label extends Span {
  id: string
}

/** A named model or data set, name as normalised by the vocabulary. */
export interface Named extends Span {
  name: string
  slug: string
}

export const METRICS = [
  'memory',
  'speed',
  'compute',
  'parameters',
  'model-size',
  'storage',
  'data',
  'cost',
  'energy',
  'batch',
] as const
export type Metric = (typeof METRICS)[number]

export const BOUNDS = ['exact', 'up_to', 'at_least', 'average', 'about'] as const
export type Bound = (typeof BOUNDS)[number]
export type Phase = 'training' | 'inference' | 'storage'
export type Quality = 'improved' | 'maintained' | 'degraded'
/** `measured`: time, memory, energy on a machine; `counted`: parameters, FLOPs, bits, samples. */
export type Nature = 'measured' | 'counted'

/** Claims under this confidence are stored, counted and hidden until they are asked for. From it on more than 92 of 100 are expected right. */
export const SHOWN_CONFIDENCE = 0.8

export interface Claim {
  metric: Metric
  /** Improvement factor, over 1 is better, to 4 significant digits. Under 1: a regression. */
  ratio: number | null
  ratio_high: number | null
  /** The second reading of an ambiguous wording ("85% faster": 1.85, else 6.667). */
  ratio_other: number | null
  absolute: number | null
  unit: string | null
  bound: Bound | null
  phase: Phase | null
  baseline: string | null
  condition: string | null
  quality: Quality | null
  nature: Nature
  /** The sentence, `abstract.slice(start, end)`. */
  quote: string
  start: number
  end: number
  /** The words that hold the quantity, `abstract.slice(raw_start, raw_end)`. */
  raw: string
  raw_start: number
  raw_end: number
  /** Name of the pattern that read it. */
  pattern: string
  /** 0 to 1: share of gold claims of this pattern's band that were right. */
  confidence: number
}

export interface Attributes {
  topics: Label[]
  families: Label[]
  methods: Method[]
  claims: Claim[]
  /** Costs that get worse ("1.2x slower"): stored apart, never counted as claims. */
  regressions: Claim[]
  models: Named[]
  datasets: Named[]
  code: (Span & { address: string }) | null
  /** Start and end of each sentence of the abstract. */
  sentences: [number, number][]
}

export interface ReadPaper {
  paper: Paper
  attributes: Attributes
}

/** The facets a reader can filter by; in the URL a key each. */
export const FACETS = ['family', 'topic', 'method', 'model', 'dataset', 'source', 'venue'] as const
export type Facet = (typeof FACETS)[number]

export interface Choice {
  id: string
  /** "everything but": papers with it are left out. */
  not: boolean
}

/** What the reader chose: any-of within a facet, all-of across facets, negated choices always left out. */
export interface Filter {
  /** YYYY or YYYY-MM, inclusive. */
  from: string | null
  to: string | null
  facets: Record<Facet, Choice[]>
  code: boolean | null
  q: string | null
}

export const NO_FILTER: Filter = {
  from: null,
  to: null,
  facets: { family: [], topic: [], method: [], model: [], dataset: [], source: [], venue: [] },
  code: null,
  q: null,
}
