import { expect, test } from 'vitest'
import { nodeRadius } from './node-radius'

test('four times the papers is twice the radius, and few papers are still seen', () => {
  expect(nodeRadius(400)).toBeCloseTo(13.2, 9)
  expect(nodeRadius(1600)).toBeCloseTo(26.4, 9)
  expect(nodeRadius(3)).toBe(4)
})
