import { expect, test } from 'vitest'
import { Weighing } from '#lib/extract/claims/learned/weighing'
import { learnClaims } from './learn-claims'

const example = (i: number, isClaim: boolean) => ({
  paper: `p${i}`,
  features: ['word', isClaim ? 'stands' : 'falls'],
  isClaim,
})
const examples = Array.from({ length: 60 }, (_, i) => example(i, i % 3 === 0))

test('what is learned weighs new places as the examples were', () => {
  const lines: string[] = []
  const learned = new Weighing(learnClaims({ examples, missed: 20 }, [], (line) => lines.push(line)))
  const likelihood = (...kinds: string[]) =>
    learned.likelihood([learned.weigh(kinds.flatMap((kind) => [kind, '']))])
  expect(likelihood('word', 'stands')).toBeGreaterThan(learned.least)
  expect(likelihood('word', 'falls')).toBeLessThan(learned.least)
  // All 20 claims that an example stands for are found, the 20 others are not.
  expect(lines).toEqual([expect.stringMatching(/^F1 66\.7 \(precision 100\.0, recall 50\.0\)/)])
})

test('cases teach beside the papers, and are not judged', () => {
  const cases = [1, 2, 3].map((i) => ({
    paper: `case ${i}`,
    features: ['word', 'new wording'],
    isClaim: true,
  }))
  const lines: string[] = []
  const learned = new Weighing(learnClaims({ examples, missed: 20 }, cases, (line) => lines.push(line)))
  const weight = learned.weigh(['word', '', 'new', 'wording'])
  expect(learned.likelihood([weight])).toBeGreaterThan(learned.least)
  expect(lines[0]).toMatch(/^F1 66\.7 /)
})
