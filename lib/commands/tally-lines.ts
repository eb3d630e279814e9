import { readFileSync } from 'node:fs'
import { type JudgedClaim, type TallyLine, tallyOf } from '#lib/extract/score/tally'
import { SHOWN_CONFIDENCE } from '#lib/paper'

/** Counts over the claims that were drawn at random and held against their sentences by a reader. */
export const tallyLines = (): TallyLine[] =>
  tallyOf(
    (JSON.parse(readFileSync('data/gold/tally.json', 'utf8')) as { judged: JudgedClaim[] }).judged,
    SHOWN_CONFIDENCE,
  )
