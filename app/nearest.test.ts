import { expect, test } from 'vitest'
import { nearest } from './nearest'

const labels = [
  { id: 'peft/low-rank', words: ['LoRA', 'low-rank adaptation'] },
  { id: 'compression/quantization', words: [] },
]

test('a mistyped id finds its own by name or by a word', () => {
  expect(nearest('peft/lorra', labels)).toBe('peft/low-rank')
  expect(nearest('compresion/quantisation', labels)).toBe('compression/quantization')
})

test('what is like nothing finds nothing', () => {
  expect(nearest('weather', labels)).toBeNull()
  expect(nearest('', labels)).toBeNull()
})
