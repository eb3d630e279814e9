import type { Claim } from '#lib/paper'

/** One meaning, the wordings that carry it, and after each the exact words of its claims, in the order of the text. */
export interface Case {
  says: string
  meaning: Partial<Claim>[]
  wordings: [text: string, ...raws: string[]][]
}
