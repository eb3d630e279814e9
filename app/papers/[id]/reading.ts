import type { Span } from '#lib/paper'

/** How words are marked: a marker under a quantity or a claim without one, a rule in a colour, dots or dashes. */
export type Look = 'quantity' | 'claim' | 'rule' | 'dotted' | 'dashed'
export type Kind = 'Claim' | 'Cost' | 'Method' | 'Family' | 'Topic' | 'Model' | 'Data set' | 'Code'

/** One attribute of a paper as this page shows it: what it was read as, and from which words. */
export interface Reading extends Span {
  /** "claim-0": names it in the page, and for claims in links from others. */
  key: string
  kind: Kind
  /** Beside the kind, over a note: "proposed", "without a number". */
  role: string
  name: string
  /** Role, bound, condition, as the table's last column and the note say them. */
  details: string[]
  look: Look
  /** CSS colour of its rule and swatch. */
  colour: string | null
  /** Read in the title; its very words stand here in the abstract too. */
  again: boolean
  /** The papers that have it too. */
  filter: Record<string, string> | null
}
