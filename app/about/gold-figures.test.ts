import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldFigures } from './gold-figures'

const written = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'score-')), 'score.json')
  writeFileSync(path, text)
  return path
}

test('the figures are read as the score wrote them', async () => {
  const facet = { facet: 'topics', precision: 0.8, recall: null, f1: 0.7, low: 0.6, high: 0.8, n: 9 }
  const sets = [{ gold: 'seeds', papers: 74, facets: [facet], fields: [] }]
  expect(await goldFigures(written(JSON.stringify({ sets })))).toMatchObject({ sets, tally: [] })
})

test('there are none before the first run, nor in a file of another kind', async () => {
  expect(await goldFigures('no-such-file.json')).toBeNull()
  expect(await goldFigures(written('{"sets":[{}]}'))).toBeNull()
  expect(await goldFigures(written('{"sets":[]}'))).toBeNull()
  expect(await goldFigures(written('half a fi'))).toBeNull()
})
