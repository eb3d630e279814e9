import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '#lib/paper'
import { distinct } from './distinct'

const blank = { abstract: '', published: null, precision: null, source: 'test', venue: null, url: null }
const paper = (id: string, title: string, more: Partial<Paper> = {}): Paper => ({
  id,
  title,
  ...blank,
  arxiv: null,
  code: null,
  upvotes: null,
  ...more,
})

async function once(papers: Paper[]): Promise<Paper[]> {
  const found = []
  for await (const one of distinct(() => papers)) found.push(one)
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('papers from several files', () => {
  it('are one where the arXiv id is one, and else where the title is, but for case and punctuation', async () => {
    const arxiv = '2401.00001'
    expect(await once([paper('a', 'Old Title', { arxiv }), paper('b', 'New Title', { arxiv })])).toHaveLength(
      1,
    )
    expect(await once([paper('a', 'One Title: Réduced'), paper('b', 'one title  reduced')])).toHaveLength(1)
    expect(await once([paper('a', 'One Title', { arxiv }), paper('b', 'One title.')])).toHaveLength(1)
  })

  it('are two where one title has two arXiv ids', async () => {
    const papers = [
      paper('a', 'Notes', { arxiv: '2401.00001' }),
      paper('b', 'Notes', { arxiv: '2402.00002' }),
    ]
    expect(await once(papers)).toHaveLength(2)
  })

  it('keep the longer abstract, and venue, code, votes and the exacter date from whichever has them', async () => {
    const long = paper('long', 'T', {
      abstract: 'All of it.',
      published: '2024',
      precision: 'year',
      venue: 'ICML 2024',
    })
    const other = paper('other', 'T', {
      abstract: 'All',
      published: '2023-11-02',
      precision: 'day',
      code: 'https://c',
      upvotes: 3,
    })
    expect(await once([other, long])).toEqual([
      { ...long, published: '2023-11-02', precision: 'day', code: 'https://c', upvotes: 3 },
    ])
  })

  it('are told apart where two of them go by one id', async () => {
    const papers = await once([paper('x', 'Beta'), paper('x', 'Alpha')])
    expect(papers.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'Alpha'],
      ['x_2', 'Beta'],
    ])
  })

  it('are the same in whatever order the records stand', async () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values)
    const record = fc
      .record({
        id: some('1', '2', '3'),
        title: some('A', 'B', 'C'),
        arxiv: some(null, '2401.00001', '2402.00002'),
        abstract: some('', 'x', 'xy'),
        venue: some(null, 'ICML', 'ACL'),
        upvotes: some(null, 1, 2),
        published: some(null, '2023', '2024', '2023-05'),
      })
      .map(({ id, title, ...more }) => paper(id, title, more))
    const orders = fc
      .array(record, { maxLength: 9 })
      .chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
      )
    await fc.assert(
      fc.asyncProperty(orders, async ([a, b]) => {
        expect(await once(b)).toEqual(await once(a))
      }),
    )
  })
})
