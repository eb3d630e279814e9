import { expect, test } from 'vitest'
import { isHierarchy } from './hierarchy'

test.each([
  ['LoRA', 'QLoRA'],
  ['prompt tuning', 'visual prompt tuning'],
  ['adapter', 'Adapters'],
  ['quantization', 'post-training quantization'],
])('%s and %s stand together by definition', (a, b) => expect(isHierarchy(a, b)).toBe(true))

test.each([
  ['LoRA', 'quantization'],
  ['RL', 'world model'],
  ['adapter', 'prompt tuning'],
  ['instruction tuning', 'prompt tuning'],
])('%s and %s are two things', (a, b) => expect(isHierarchy(a, b)).toBe(false))
