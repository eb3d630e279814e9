import { expect, test } from 'vitest'
import { numbered } from './numbered'

const examples = [
  { features: ['b', 'a', 'a'], isClaim: true },
  { features: ['b', 'c'], isClaim: false },
]

test('numbers features by name, where enough examples have them', () => {
  const { names, rows } = numbered(examples, 2)
  expect(names).toEqual(['b'])
  expect(rows).toEqual([
    { features: Int32Array.of(0, -1, -1), isRight: true },
    { features: Int32Array.of(0, -1), isRight: false },
  ])
})
