/** What the sets, facets and fields of the score are called here; what is not named stands as the score names it. */
export const SET_WORDS: Record<string, string> = {
  sealed:
    'drawn at random, never looked at while rules were written, nor learned from: what to expect of a new paper',
  development: 'drawn at random, its mistakes used to mend rules, and learned from',
  seeds: 'the papers that this program comes with, its mistakes used to mend rules, and learned from',
}

export const FACET_WORDS: Record<string, string> = {
  'claims: quantified': 'Claims with a number',
  'claims: metric and sentence': 'Claims, by metric and sentence',
  'claims: qualitative': 'Claims without a number',
  methods: 'Methods',
  'methods: proposed': 'Proposed methods',
  families: 'Families',
  topics: 'Topics',
  models: 'Models',
  datasets: 'Data sets',
}

export const FIELD_WORDS: Record<string, string> = {
  'method.role': 'role of a method',
  'method.family': 'family of a method',
  code: 'code address',
  'first family found': 'a paper’s first family',
  'claim.bound': 'bound of a claim',
  'claim.phase': 'phase of a claim',
  'claim.quality': 'what a claim says of quality',
  'claim.baseline': 'what a claim is measured against',
  'claim.condition': 'condition of a claim',
}
