import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Paper } from '#lib/paper'
import { papersOf, sourceOf } from './read-file'
import { SOURCES } from './sources'

/** The seeds are the fixture of the source that reads them; every other has `NAME.fixture.*` beside it. */
function fixtureOf(name: string): string {
  const found = readdirSync('lib/sources').find((file) => file.startsWith(`${name}.fixture.`))
  return found ? join('lib/sources', found) : 'data/seeds/daily-papers.txt'
}

async function all(file: string): Promise<Paper[]> {
  const papers = []
  for await (const paper of papersOf(file)) papers.push(paper)
  return papers
}

describe.each(SOURCES.map(({ name }) => [name, fixtureOf(name)] as const))('the source %s', (name, file) => {
  it('recognises its fixture, and no other source does before it', () => {
    expect(sourceOf(file).name).toBe(name)
  })

  it('gives papers with ids of their own, titles, and dates whose precision is told', async () => {
    const papers = await all(file)
    expect(papers.length).toBeGreaterThan(0)
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length)
    for (const { title, published, precision } of papers) {
      expect(title.trim()).not.toBe('')
      expect(published ?? '2024').toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      expect(precision).toBe(published && { 4: 'year', 7: 'month', 10: 'day' }[published.length])
    }
  })

  it('links to the web and to nothing else', async () => {
    for (const { url, code } of await all(file))
      for (const address of [url, code]) if (address !== null) expect(address).toMatch(/^https?:\/\//)
  })

  it('gives the same when read twice', async () => {
    expect(await all(file)).toEqual(await all(file))
  })
})

describe('the seed papers', () => {
  it('are 74, numbered as they stand, each with its date and arXiv page', async () => {
    const papers = await all('data/seeds/daily-papers.txt')
    expect(papers.map(({ id }) => id)).toEqual(
      Array.from({ length: 74 }, (_, i) => `seed-${String(i + 1).padStart(3, '0')}`),
    )
    for (const paper of papers) expect(paper.url).toBe(`https://arxiv.org/abs/${paper.arxiv}`)
    expect(papers[8]).toMatchObject({ published: '2023-05-24', precision: 'day', venue: 'NeurIPS 2023' })
    expect(papers[0]).toMatchObject({ published: '2024-06', precision: 'month', venue: null })
  })

  const recorded = join('..', 'shared', 'seeds', 'papers.jsonl')
  it.skipIf(!existsSync(recorded))(
    'have the titles and abstracts of the recorded ones (needs ../shared)',
    async () => {
      const lines = readFileSync(recorded, 'utf8').trim().split('\n')
      const papers = await all('data/seeds/daily-papers.txt')
      expect(papers.map(({ id, title, abstract }) => ({ id, title, abstract }))).toEqual(
        lines.map((line) => JSON.parse(line)),
      )
    },
  )
})
