import { describe, expect, it } from 'vitest'
import type { Paper } from '#lib/paper'
import { dailyPapers } from './daily-papers'
import { SourceError } from './source-error'

const abstract = (n: number) => `Abstract number ${n}. `.repeat(8).trim()
const page = (...papers: string[]) => [
  'new',
  '',
  'Subscribe',
  '',
  'Daily Papers',
  '',
  'byAK and the research community',
  '',
  'Aug 6',
  '',
  ...papers,
  '',
  'new',
]

async function parse(lines: string[], metadata: string | null = null): Promise<Paper[]> {
  const papers = []
  for await (const paper of dailyPapers.parse({ file: 'list.txt', lines, beside: () => metadata }))
    papers.push(paper)
  return papers
}

describe('a page of Daily Papers', () => {
  it('gives its papers without the furniture around them', async () => {
    const papers = await parse(page('First', '', abstract(1), '', 'Second', '', abstract(2)))
    expect(papers.map(({ title, abstract }) => [title, abstract])).toEqual([
      ['First', abstract(1)],
      ['Second', abstract(2)],
    ])
  })

  it('joins the lines of a wrapped abstract', async () => {
    const [paper] = await parse(page('First', '', abstract(1), abstract(2)))
    expect(paper!.abstract).toBe(`${abstract(1)} ${abstract(2)}`)
  })

  it('knows no date and makes an id from the title where no metadata stand beside it', async () => {
    const [paper] = await parse(page('First Paper', '', abstract(1)))
    expect(paper).toMatchObject({ published: null, precision: null, arxiv: null, source: 'daily-papers' })
    expect(paper!.id).toMatch(/^first-paper-/)
  })

  it('takes id, date, arXiv id and venue from the metadata, in order', async () => {
    const line =
      '{"id": "x1", "arxiv_id": "2401.00001", "published": "2024-01", "venue": "ACL 2024", "evidence": "?"}'
    expect(await parse(page('First', '', abstract(1)), `${line}\n`)).toMatchObject([
      {
        id: 'x1',
        published: '2024-01',
        precision: 'month',
        venue: 'ACL 2024',
        url: 'https://arxiv.org/abs/2401.00001',
      },
    ])
  })

  it.each([
    ['a title without an abstract', page('First', '', abstract(1), '', 'Second'), 15],
    ['two titles in turn', page('First', '', 'Second', '', abstract(1)), 13],
    ['two abstracts in turn', page('First', '', abstract(1), '', abstract(2).repeat(9)), 15],
  ])('is refused with file, line and remedy for %s', async (_, lines, line) => {
    const error = await parse(lines).catch((error) => error)
    expect(error).toBeInstanceOf(SourceError)
    expect(error).toMatchObject({
      file: 'list.txt',
      line,
      remedy: expect.stringMatching(/title and its abstract/),
    })
  })

  it('is refused where the metadata are of another listing, or broken', async () => {
    const lines = page('First', '', abstract(1))
    await expect(parse(lines, '{}\n{}')).rejects.toThrow(
      /metadata.jsonl: 2 lines for the 1 papers of list.txt/,
    )
    await expect(parse(lines, '{')).rejects.toThrow(/metadata.jsonl, line 1: not a JSON object/)
  })
})
