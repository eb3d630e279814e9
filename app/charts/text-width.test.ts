import { expect, test } from 'vitest'
import { textWidth } from './text-width'

test('a text is as wide as its letters in the widest typeface, more where it is bold', () => {
  expect(textWidth('LoRA', 12)).toBeCloseTo(12 * (0.557 + 0.611 + 0.694 + 0.684), 6)
  expect(textWidth('LoRA', 12, true)).toBeGreaterThan(textWidth('LoRA', 12))
  expect(textWidth('', 12)).toBe(0)
})

test('a letter that is not in the table counts as a wide one', () => {
  expect(textWidth('é', 10)).toBe(7)
})
