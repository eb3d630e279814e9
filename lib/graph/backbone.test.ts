import { expect, test } from 'vitest'
import { backbone } from './backbone'
import { disparity } from './disparity'
import { mulberry32 } from './mulberry32'
import { idsOf, LES_MISERABLES } from './networks.fixture'
import { shuffled } from './shuffled.fixture'

test('of Les Miserables nobody loses the last link, and the 21 that stand out stay', () => {
  const { shown, hidden } = backbone(LES_MISERABLES)
  expect(idsOf(shown)).toHaveLength(77)
  const alphas = disparity(LES_MISERABLES)
  expect(LES_MISERABLES.filter((_, i) => alphas[i]! < 0.1).every((link) => shown.includes(link))).toBe(true)
  expect(shown.length + hidden).toBe(254)
  expect(shown.length).toBeLessThan(100)
})

test('a forest alone has a link less than nodes in each part', () => {
  const { shown } = backbone(LES_MISERABLES, { alpha: 0 })
  expect(shown).toHaveLength(76)
  expect(idsOf(shown)).toHaveLength(77)
})

test('over the cap the weakest go and are counted', () => {
  const { shown, hidden } = backbone(LES_MISERABLES, { most: 10 })
  expect([shown.length, hidden]).toEqual([10, 244])
  expect(shown[0]).toMatchObject({ source: 'Cosette', target: 'Valjean', weight: 31 })
})

test('the order of the links changes nothing', () => {
  const { shown } = backbone(LES_MISERABLES)
  expect(backbone(shuffled(LES_MISERABLES, mulberry32(5))).shown).toEqual(shown)
  expect(backbone(LES_MISERABLES).shown).toEqual(shown)
})

test('no links, nothing shown or hidden', () => {
  expect(backbone([])).toEqual({ shown: [], hidden: 0 })
})
