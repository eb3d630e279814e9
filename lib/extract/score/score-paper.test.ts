import { expect, test } from 'vitest'
import type { Labelled } from './labelled'
import { intervalsOf } from './intervals'
import { figuresOf, Outcome } from './outcome'
import { reliabilityOf } from './reliability'
import { scorePaper } from './score-paper'
import { wrongRows } from './wrong-rows'

const SENTENCE = 'Our method needs 2x less memory and 3x fewer FLOPs than LoRA on this very task.'
const claim = {
  metric: 'memory',
  ratio: 2,
  bound: 'exact',
  quote: SENTENCE,
  raw: '2x less memory',
  confidence: 0.95,
}
const gold: Labelled = {
  id: 'a',
  topics: ['theory'],
  families: ['peft'],
  methods: [{ name: 'LoRAs', role: 'compared', family: 'peft' }],
  claims: [claim, { ...claim, metric: 'compute', ratio: 3 }, { ...claim, metric: 'speed', ratio: null }],
  code: null,
}

test('a paper that is read as gold has it is right in every facet', () => {
  const outcome = scorePaper(gold, gold)
  for (const tally of outcome.facets.values()) expect(tally.hit).toBe(Math.max(tally.gold, tally.predicted))
  for (const { ok, n } of outcome.fields.values()) expect(ok).toBe(n)
  expect(wrongRows([gold], new Map([['a', gold]]))).toEqual([])
})

test('a paper that was not read misses everything and invents nothing', () => {
  const { facets } = scorePaper(gold, undefined)
  expect(facets.get('claims: quantified')).toEqual({ hit: 0, gold: 2, predicted: 0 })
  expect(figuresOf(facets.get('claims: quantified')!).f1).toBe(0)
})

test('a ratio may be 3 % off, a name may differ in case and plural, a value that is absent must be absent', () => {
  const near = { ...gold, claims: [{ ...claim, ratio: 2.05 }], methods: [{ name: 'lora', role: 'used' }] }
  const { facets, fields } = scorePaper(gold, near)
  expect(facets.get('claims: quantified')?.hit).toBe(1)
  expect(facets.get('methods')?.hit).toBe(1)
  expect(fields.get('method.role')).toEqual({ ok: 0, n: 1 })
  expect(
    scorePaper(gold, { ...gold, claims: [{ ...claim, ratio_high: 4 }] }).facets.get('claims: quantified')
      ?.hit,
  ).toBe(0)
})

test('intervals are the same every time and hold the value', () => {
  const outcomes = [scorePaper(gold, gold), scorePaper(gold, undefined), scorePaper(gold, gold)]
  const once = intervalsOf(outcomes)
  expect(intervalsOf(outcomes)).toEqual(once)
  const { f1 } = figuresOf(Outcome.sum(outcomes).facets.get('claims: quantified')!)
  expect(once.get('claims: quantified')!.low).toBeLessThanOrEqual(f1)
  expect(once.get('claims: quantified')!.high).toBeGreaterThanOrEqual(f1)
})

test('claims are told off by their confidence', () => {
  const bands = reliabilityOf(
    [gold],
    new Map([['a', { ...gold, claims: [claim, { ...claim, ratio: 7, confidence: 0.3 }] }]]),
  )
  expect(bands.at(-1)).toEqual({ from: 0.9, claims: 1, right: 1 })
  expect(bands[0]).toEqual({ from: 0, claims: 1, right: 0 })
})
