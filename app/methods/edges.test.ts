import { expect, test } from 'vitest'
import { metOf, weightOf, widthOf, type MethodNode } from './edges'

const node = (key: number, label: string, papers: number): MethodNode => ({
  key,
  id: label.toLowerCase(),
  label,
  family: null,
  aliases: [],
  x: 0,
  y: 0,
  community: 0,
  certainty: 1,
  papers,
  among: 1000,
})
const nodes = [node(0, 'Pruning', 50), node(1, 'Distillation', 80), node(2, 'LoRA', 60), node(3, 'QLoRA', 20)]
const pairs = [
  { a: 0, b: 1, papers: 20 },
  { a: 0, b: 2, papers: 4 },
  { a: 2, b: 3, papers: 15 },
]

test('pairs part into links, variants and chance', () => {
  const met = metOf(nodes, pairs, true)
  expect(met.edges.map(({ a, b }) => [a, b])).toEqual([['distillation', 'pruning']])
  expect(met.kin.map(({ a, b }) => [a, b])).toEqual([['lora', 'qlora']])
  expect(met.byChance).toBe(1)
  expect(met.tests).toBe(6)
})

test('a link has the strengths of its 2 x 2 table, and q over all pairs that could be', () => {
  const [edge] = metOf(nodes, pairs, true).edges
  expect(edge!.strength.timesExpected).toBeCloseTo(5, 9)
  expect(edge!.strength.npmi).toBeCloseTo(0.411408, 6)
  expect(edge!.q! / (7.913984e-11 * 6)).toBeCloseTo(1, 5)
})

test('in a small corpus every pair but a variant is a link, and none has a q', () => {
  const { edges, byChance } = metOf(nodes, [...pairs], false)
  expect(edges.map(({ q }) => q)).toEqual([null, null])
  expect(byChance).toBe(0)
})

test('the width of a line follows the chosen strength', () => {
  const [edge] = metOf(nodes, pairs, true).edges
  expect(widthOf('npmi', edge!, 1)).toBeCloseTo(0.411408, 6)
  expect(widthOf('count', edge!, 20)).toBe(0.8)
  expect(widthOf('count', edge!, 80)).toBe(0.4)
  expect(weightOf('association', edge!)).toBeCloseTo(5, 9)
})
