import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attributesLine } from '#lib/attributes-line'
import type { Paper } from '#lib/paper'
import { papersOf } from '#lib/sources/read-file'
import { readPapers, type Checkpoints } from './read-papers'
import { SEEDS } from './seeds'

async function* few(): AsyncGenerator<Paper> {
  for await (const paper of papersOf(SEEDS)) yield { ...paper, abstract: paper.abstract.slice(0, 150) }
}

async function* many(): AsyncGenerator<Paper> {
  for (let round = 0; round < 18; round++)
    for await (const paper of few()) yield { ...paper, id: `${round}-${paper.id}` }
}

async function lines(
  papers: AsyncIterable<Paper>,
  checkpoints: Checkpoints | null = null,
): Promise<string[]> {
  const found = []
  for await (const read of readPapers(papers, checkpoints)) found.push(attributesLine(read))
  return found
}

const attributesIn = (line: string) => line.replace(/"id":"[^"]*"/, '')

describe('many papers', () => {
  it('are read in worker threads to the same bytes and in the same order as a few', async () => {
    const once = await lines(few())
    const read = await lines(many())
    expect(read).toHaveLength(18 * once.length)
    expect(read.map(attributesIn)).toEqual(read.map((_, i) => attributesIn(once[i % once.length]!)))
  }, 60_000)

  it('go on from what a stopped run has kept, and read again what it kept by halves', async () => {
    const directory = join(mkdtempSync(join(tmpdir(), 'read-')), 'checkpoints')
    const first = await lines(many(), { directory, extractor: 'one' })
    const kept = readdirSync(directory)
    expect(kept.length).toBeGreaterThan(0)
    writeFileSync(join(directory, kept[0]!), 'half')
    expect(await lines(many(), { directory, extractor: 'one' })).toEqual(first)
    expect(readdirSync(directory)).toEqual(kept)
    await lines(many(), { directory, extractor: 'two' })
    expect(readdirSync(directory)).toHaveLength(2 * kept.length)
  }, 60_000)
})
