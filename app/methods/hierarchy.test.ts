import { expect, test } from 'vitest'
import { isHierarchy, type Named } from './hierarchy'

const method = (label: string, family: string | null = null, ...aliases: string[]): Named => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  aliases,
  family,
})

const TOGETHER: [Named, Named][] = [
  [method('LoRA', 'peft/low-rank'), method('QLoRA', 'peft/low-rank')],
  [method('prompt tuning'), method('visual prompt tuning')],
  [method('adapter'), method('Adapters')],
  [method('RL', 'alignment/rl', 'reinforcement learning'), method('online reinforcement learning')],
  [method('DPO', null, 'direct preference optimization'), method('preference optimization')],
  [method('PEFT', 'peft'), method('LoRA', 'peft/low-rank')],
  [method('quantization', 'compression/quantization'), method('GPTQ', 'compression/quantization')],
]

const APART: [Named, Named][] = [
  [method('LoRA', 'peft/low-rank'), method('quantization', 'compression/quantization')],
  [method('RL'), method('world model')],
  [method('adapters', 'peft/adapter'), method('LoRA', 'peft/low-rank', 'low-rank adapter')],
  [method('adapter', 'peft/adapter'), method('prompt tuning', 'peft/prompt')],
  [method('instruction tuning'), method('prompt tuning')],
  [method('CoT', 'test-time/in-context'), method('CoTTA', 'test-time/adaptation')],
  [method('PEFT', 'peft'), method('pruning', 'compression/pruning')],
]

for (const [a, b] of TOGETHER)
  test(`${a.label} and ${b.label} stand together by definition`, () => {
    expect(isHierarchy(a, b)).toBe(true)
    expect(isHierarchy(b, a)).toBe(true)
  })

for (const [a, b] of APART)
  test(`${a.label} and ${b.label} are two things`, () => expect(isHierarchy(a, b)).toBe(false))
