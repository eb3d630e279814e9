import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { extract } from '#lib/extract/extract'
import { type Claim, SHOWN_CONFIDENCE } from '#lib/paper'
import { papersOf } from '#lib/sources/read-file'
import { runCommand, UsageError } from './run-command'
import { tallyLines } from './tally-lines'

const PAPERS = '../shared/corpora/hf-daily.jsonl.gz'
const DRAWN = 100
const USAGE = `npm run tally [-- --draw SALT]
  Prints how many of the claims in data/gold/tally.json say what their sentence says.
  --draw SALT   draws ${DRAWN} shown claims of ${PAPERS} for a reader to judge`

function printTally(): void {
  for (const { of, right, claims, confidence } of tallyLines())
    console.log(`${right} of ${claims} right: ${of} (mean confidence ${confidence})`)
}

/** The claims whose salted hashes come first: the same for the same salt, in any order of papers. */
async function draw(salt: string): Promise<void> {
  if (!existsSync(PAPERS)) throw new Error(`${PAPERS} is not here: the claims are drawn from it.`)
  const drawn: { hash: string; key: string; claim: Claim }[] = []
  for await (const paper of papersOf(PAPERS))
    for (const [place, claim] of extract(paper).claims.entries())
      if (claim.confidence >= SHOWN_CONFIDENCE)
        drawn.push({ hash: hashOf(salt + paper.id + place), key: `${paper.id}.${place}`, claim })
  drawn.sort((a, b) => (a.hash < b.hash ? -1 : 1))
  for (const { key, claim } of drawn.slice(0, DRAWN)) console.log(lineOf(key, claim))
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const lineOf = (key: string, claim: Claim): string => {
  const { metric, ratio, ratio_high, absolute, unit, bound, confidence, raw, quote } = claim
  return JSON.stringify({
    claim: key,
    metric,
    ratio,
    ratio_high,
    absolute,
    unit,
    bound,
    confidence,
    raw,
    quote,
  })
}

await runCommand(USAGE, async ([flag, salt, ...more]) => {
  if (flag === undefined) return printTally()
  if (flag !== '--draw' || !salt || more.length) throw new UsageError('give nothing, or --draw and a salt')
  await draw(salt)
})
