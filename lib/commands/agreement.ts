import { scored } from '#lib/extract/score/figures'
import { tableOf } from '#lib/extract/score/report'
import { goldPath, linesOf, textsOf, wholeOf } from './gold-sets'
import { runCommand } from './run-command'

const AGAIN = 'data/gold/again.jsonl'
const USAGE = `npm run agreement
  Scores the second annotation of some sealed papers (${AGAIN}) against the first, as if it were an
  extractor's: how far two annotators who read apart agree. The papers are read from ../shared/corpora.`

await runCommand(USAGE, async () => {
  const again = linesOf(AGAIN)
  const ids = new Set(again.map(({ id }) => id))
  const texts = await textsOf(ids)
  if (texts.size < ids.size) throw new Error('The papers are in ../shared/corpora, which is not here.')
  const first = linesOf(goldPath('sealed')).filter(({ id }) => ids.has(id))
  const second = new Map(again.map((paper) => [paper.id, wholeOf(paper, texts)]))
  console.log(`papers ${first.length}`)
  const { whole } = scored(
    first.map((paper) => wholeOf(paper, texts)),
    second,
  )
  for (const line of tableOf(whole)) console.log(line)
})
