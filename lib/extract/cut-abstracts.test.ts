import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from './extract'
import { paperFixture } from './paper.fixture'

const paragraphs = readFileSync('data/seeds/daily-papers.txt', 'utf8')
  .split('\n')
  .filter((line) => line.length > 300)

const paper = (abstract: string) => paperFixture('A title', abstract)

const OPENINGS = [
  'We propose a',
  'We propose a novel',
  'we introduce',
  'In this paper, we present the',
  'Our',
  'by 2x',
  'up to',
  'than',
]

/** Corpora hold abstracts that end anywhere. */
test('an abstract cut at any word reads without an error, and its words are where they are said to be', () => {
  const cuts = paragraphs.flatMap((text, i) =>
    text.split(' ').flatMap((_, word, all) => ((word + i) % 16 === 0 ? [all.slice(0, word).join(' ')] : [])),
  )
  expect(cuts.length).toBeGreaterThan(500)
  for (const abstract of [...cuts, ...OPENINGS]) {
    const { claims, methods } = extract(paper(abstract))
    for (const claim of claims) expect(abstract.slice(claim.start, claim.end)).toBe(claim.quote)
    for (const method of methods)
      expect(method.in === 'title' || abstract.slice(method.start, method.end).length > 0).toBe(true)
  }
})
