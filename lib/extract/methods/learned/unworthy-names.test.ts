import { expect, test } from 'vitest'
import { extract } from '../../extract'
import { paperFixture } from '../../paper.fixture'
import { UnworthyNames } from './unworthy-names'

test('a name is kept as it is written, by how many methods its paper proposes', () => {
  const names = new UnworthyNames()
  names.add('1', 'the plan')
  expect([names.has('1', 'the plan'), names.has('0', 'the plan'), names.has('1', 'The plan')]).toEqual([
    true,
    false,
    false,
  ])
})

test('what was kept changes no reading', () => {
  const papers = [
    paperFixture('Quick Pruning', 'We propose Quick Pruning of language models by a training plan.'),
    paperFixture('On plans', 'A training plan (TP) of language models is a plan. We study TP.'),
  ]
  const read = () => papers.map((paper) => extract(paper).methods)
  const first = read()
  expect([...papers].reverse().map((paper) => extract(paper).methods)).toEqual([...first].reverse())
  expect(read()).toEqual(first)
})
