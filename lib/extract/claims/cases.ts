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
  ...WITHOUT_NUMBERS,
]
