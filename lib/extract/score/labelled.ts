/** A paper's attributes as a gold file gives them (and `npm run extract` writes them); absent means none. */
export interface Labelled {
  id: string
  topics?: string[]
  methods?: LabelledMethod[]
  families?: string[]
  claims?: LabelledClaim[]
  models?: string[]
  datasets?: string[]
  code?: string | null
}

export interface LabelledMethod {
  name: string
  role: string
  family?: string | null
}

export interface LabelledClaim {
  metric: string
  ratio?: number | null
  ratio_high?: number | null
  absolute?: number | null
  unit?: string | null
  bound?: string | null
  phase?: string | null
  baseline?: string | null
  condition?: string | null
  quality?: string | null
  quote?: string
  raw?: string
  pattern?: string
  confidence?: number
}

export const isQuantified = (claim: LabelledClaim): boolean => claim.ratio != null || claim.absolute != null
