import { expect, test } from 'vitest'
import { bestLeast } from './best-least'

const odds = (likelihood: number): number => Math.log(likelihood / (1 - likelihood))
const told = [
  { odds: odds(0.6), isRight: true },
  { odds: odds(0.4), isRight: true },
  { odds: odds(0.245), isRight: false },
  { odds: odds(0.245), isRight: false },
]

test('takes as much as precision and recall gain by, and says how well that does', () => {
  const lines: string[] = []
  const least = bestLeast(told, 2, (line) => lines.push(line))
  expect(least).toBeGreaterThan(0.2)
  expect(least).toBeLessThan(0.4)
  expect(lines[0]).toMatch(/^F1 100\.0 \(precision 100\.0, recall 100\.0\)/)
})

test('what is asked and not among them counts as missed', () => {
  const lines: string[] = []
  bestLeast(told, 4, (line) => lines.push(line))
  expect(lines[0]).toMatch(/precision 100\.0, recall 50\.0/)
})
