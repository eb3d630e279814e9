import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paper } from '#lib/paper'
import { jsonl } from './jsonl'
import { papersOf } from './read-file'
import { SourceError } from './source-error'

async function all(papers: AsyncIterable<Paper>): Promise<Paper[]> {
  const found = []
  for await (const paper of papers) found.push(paper)
  return found
}
const parse = (...lines: string[]) =>
  all(jsonl.parse({ file: 'some/list.jsonl.gz', lines, beside: () => null }))

describe('a JSONL file', () => {
  it('keeps what it knows of a paper and leaves the rest aside', async () => {
    const papers = await all(papersOf('lib/sources/jsonl.fixture.jsonl'))
    expect(papers[0]).toEqual({
      id: 'a-1',
      title: 'Everything Given',
      abstract: 'We give it all.',
      published: '2024-05-17',
      precision: 'day',
      source: 'a list',
      venue: 'ICML 2024',
      url: 'https://example.org/a-1',
      arxiv: '2405.00001',
      code: 'https://github.com/example/a-1',
      upvotes: 12,
    })
  })

  it('gives the arXiv page where a record has an arXiv id and no address', async () => {
    const [, second] = await all(papersOf('lib/sources/jsonl.fixture.jsonl'))
    expect(second).toMatchObject({
      arxiv: '2405.00002',
      url: 'https://arxiv.org/abs/2405.00002',
      source: 'jsonl',
    })
  })

  it('makes an id from the title where there is none, and no link of what is no address', async () => {
    const papers = await all(papersOf('lib/sources/jsonl.fixture.jsonl'))
    expect(papers[2]).toMatchObject({ url: null, code: null, abstract: '', precision: 'year' })
    expect(papers[2]!.id).toMatch(/^a-title-alone-[0-9a-f]{6}$/)
  })

  it('takes numbers for ids and years, and the repository out of a Markdown link', async () => {
    const papers = await all(papersOf('lib/sources/jsonl.fixture.jsonl'))
    expect(papers[3]).toMatchObject({ id: '17', published: '2022', code: 'https://github.com/x/y' })
  })

  it('names its file as the source of papers that name none', async () => {
    expect((await parse('{"title": "T"}'))[0]!.source).toBe('list')
  })

  it('leaves abstracts as they are, to the last space', async () => {
    const abstract = ' \u2028 odd\u00a0spacing \ud800 % LaTeX\\%  '
    expect((await parse(JSON.stringify({ title: 'T', abstract })))[0]!.abstract).toBe(abstract)
  })

  it.each([
    ['no JSON', '{"title": "T"', /line 2: not a JSON object/],
    ['no object', '[1]', /line 2: /],
    ['no title', '{"id": "x"}', /line 2: "title" must be a text/],
    ['an empty title', '{"title": " "}', /line 2: "title" must not be empty/],
    ['a broken date', '{"title": "T", "published": "2024-13"}', /line 2: "published" must be a date/],
    ['a number for an abstract', '{"title": "T", "abstract": 5}', /line 2: "abstract" must be a text/],
    ['half an upvote', '{"title": "T", "upvotes": 0.5}', /line 2: "upvotes" must be a whole number/],
  ])('is refused with file, line and remedy for %s', async (_, line, message) => {
    const error = await parse('{"title": "fine"}', line).catch((error) => error)
    expect(error).toBeInstanceOf(SourceError)
    expect(error.message).toMatch(message)
    expect(error).toMatchObject({
      file: 'some/list.jsonl.gz',
      line: 2,
      remedy: expect.stringMatching(/Give one JSON object/),
    })
  })

  it('is read or refused, never anything else, whatever a line holds', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ title: fc.string(), published: fc.string() }).map((r) => JSON.stringify(r)),
    )
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const result = await parse(text).catch((error) => error)
        return Array.isArray(result) || result instanceof SourceError
      }),
    )
  })
})
