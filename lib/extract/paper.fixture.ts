import type { Paper } from '#lib/paper'

/** A paper of which nothing is known but its words. */
export const paperFixture = (title: string, abstract: string): Paper => ({
  id: 'p',
  title,
  abstract,
  published: null,
  precision: null,
  source: 'test',
  venue: null,
  url: null,
  arxiv: null,
  code: null,
  upvotes: null,
})
