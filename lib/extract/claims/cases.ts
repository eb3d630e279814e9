import { GAINS_OF_SPEED } from './cases/gains-of-speed'
import { ROWS_AND_RANGES } from './cases/rows-and-ranges'
import { SIZES_AND_OVERHEADS } from './cases/sizes-and-overheads'
import { SAVINGS_OF_COMPUTATION } from './cases/savings-of-computation'
import { SAVINGS_OF_COST } from './cases/savings-of-cost'
import { SAVINGS_OF_DATA } from './cases/savings-of-data'
import { SAVINGS_OF_MEMORY } from './cases/savings-of-memory'
import { SEVERAL_SAVINGS } from './cases/several-savings'
import { SPEED_AND_SAVINGS } from './cases/speed-and-savings'
import { SMALLER_MODELS } from './cases/smaller-models'
import { COUNTS_AND_AMOUNTS } from './cases/counts-and-amounts'
import { PAIRS_AND_FRAMES } from './cases/pairs-and-frames'
import { SHARES_AND_FACTORS } from './cases/shares-and-factors'
import { WORDS_AROUND } from './cases/words-around'
import { WITHOUT_NUMBERS } from './cases/without-numbers'
import { WORDS_OF_EFFICIENCY } from './cases/words-of-efficiency'
import { WORDINGS_OF_SAVINGS } from './cases/wordings-of-savings'
import { AMOUNTS_OF_WORK } from './cases/amounts-of-work'
import type { Case } from './case'

/** What claims say, grouped by meaning: add a wording to the meaning it has, or a meaning with its first wording. */
export const CASES: Case[] = [
  ...SHARES_AND_FACTORS,
  ...WORDINGS_OF_SAVINGS,
  ...COUNTS_AND_AMOUNTS,
  ...PAIRS_AND_FRAMES,
  ...GAINS_OF_SPEED,
  ...SAVINGS_OF_COMPUTATION,
  ...SAVINGS_OF_COST,
  ...SAVINGS_OF_DATA,
  ...SAVINGS_OF_MEMORY,
  ...SEVERAL_SAVINGS,
  ...SPEED_AND_SAVINGS,
  ...SMALLER_MODELS,
  ...ROWS_AND_RANGES,
  ...SIZES_AND_OVERHEADS,
  ...WORDS_AROUND,
  ...AMOUNTS_OF_WORK,
  ...WITHOUT_NUMBERS,
  ...WORDS_OF_EFFICIENCY,
]
