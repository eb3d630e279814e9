import { ABSOLUTES_AND_BRACKETS } from './cases/absolutes-and-brackets'
import { COSTS_AND_COUNTS } from './cases/costs-and-counts'
import { LISTS_AND_RIVALS } from './cases/lists-and-rivals'
import { PARTS_AND_PAIRS } from './cases/parts-and-pairs'
import { SPEEDS_AND_TIMES } from './cases/speeds-and-times'
import { VERBS_OF_SAVING } from './cases/verbs-of-saving'
import { COUNTS_AND_AMOUNTS } from './cases/counts-and-amounts'
import { PAIRS_AND_FRAMES } from './cases/pairs-and-frames'
import { SHARES_AND_FACTORS } from './cases/shares-and-factors'
import { WITHOUT_NUMBERS } from './cases/without-numbers'
import { WORDINGS_OF_SAVINGS } from './cases/wordings-of-savings'
import type { Case } from './case'

/** What claims say, grouped by meaning: add a wording to the meaning it has, or a meaning with its first wording. */
export const CASES: Case[] = [
  ...SHARES_AND_FACTORS,
  ...WORDINGS_OF_SAVINGS,
  ...COUNTS_AND_AMOUNTS,
  ...PAIRS_AND_FRAMES,
  ...ABSOLUTES_AND_BRACKETS,
  ...COSTS_AND_COUNTS,
  ...LISTS_AND_RIVALS,
  ...PARTS_AND_PAIRS,
  ...SPEEDS_AND_TIMES,
  ...VERBS_OF_SAVING,
  ...WITHOUT_NUMBERS,
]
