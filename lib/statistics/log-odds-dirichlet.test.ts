import { expect, test } from 'vitest'
import { logOddsDirichlet } from './log-odds-dirichlet'

test('30 of 1000 against 40 of 4000 marks the group', () => {
  const { difference, z } = logOddsDirichlet({ k: 30, n: 1000 }, { k: 40, n: 4000 })!
  expect(difference).toBeCloseTo(1.058016, 6)
  expect(z).toBeCloseTo(4.470864, 6)
})

test('few papers mark it less, and one against none is no infinity', () => {
  expect(logOddsDirichlet({ k: 3, n: 1000 }, { k: 1, n: 4000 })!.z).toBeCloseTo(2.115872, 6)
  expect(logOddsDirichlet({ k: 1, n: 1000 }, { k: 0, n: 4000 })!.z).toBeCloseTo(0.735068, 6)
})

test('a label of neither, or of every paper, marks nothing', () => {
  expect(logOddsDirichlet({ k: 0, n: 10 }, { k: 0, n: 40 })).toBeNull()
  expect(logOddsDirichlet({ k: 0, n: 0 }, { k: 0, n: 0 })).toBeNull()
  expect(logOddsDirichlet({ k: 10, n: 10 }, { k: 40, n: 40 })).toBeNull()
})
