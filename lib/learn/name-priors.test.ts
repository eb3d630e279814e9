import { expect, test } from 'vitest'
import { groupsOf, NamePriors } from './name-priors'

function gathered(odds: Record<string, number[]>) {
  const priors = new NamePriors()
  for (const [key, all] of Object.entries(odds)) for (const one of all) priors.add(key, one)
  return priors.priors()
}

test('a name of few papers has no prior', () =>
  expect(gathered({ rare: [5, 5, 5, 5], common: [5, 5, 5, 5, 5] }).has('rare')).toBe(false))

test('a likelier name has a higher prior, a more frequent one the next step', () => {
  const priors = gathered({
    likely: new Array<number>(5).fill(3),
    unlikely: new Array<number>(12).fill(-3),
  })
  const [likely, unlikely] = [priors.get('likely')!, priors.get('unlikely')!]
  expect(Number(likely.likelihood.text)).toBeGreaterThan(Number(unlikely.likelihood.text))
  expect([likely.papers.text, unlikely.papers.text]).toEqual(['0', '1'])
})

test('groups are sorted, and so are the names of each', () => {
  const five = new Array<number>(5).fill(0)
  expect(groupsOf(gathered({ b: five, c: five.map(() => -9), a: five }))).toEqual({
    '-9 0': ['c'],
    '0 0': ['a', 'b'],
  })
})
