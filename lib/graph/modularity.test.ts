import { expect, test } from 'vitest'
import { modularity } from './modularity'
import { idsOf, KARATE, LES_MISERABLES } from './networks.fixture'

/** Who went with the officer when the club broke up (Zachary 1977). */
const OFFICERS = '09 14 15 18 20 22 23 24 25 26 27 28 29 30 31 32 33'.split(' ')

test('two triangles joined by a bridge: 5/14', () => {
  const links = ['ab', 'bc', 'ac', 'de', 'ef', 'df', 'cd'].map((pair) => ({
    source: pair[0]!,
    target: pair[1]!,
    weight: 1,
  }))
  expect(modularity(links, (id) => Number(id > 'c'))).toBeCloseTo(5 / 14, 12)
})

test('the two factions of the karate club: 0.358', () => {
  const q = modularity(KARATE, (id) => Number(OFFICERS.includes(id)))
  expect(q).toBeCloseTo(0.358234714, 9)
})

test('Les Miserables each alone is below nothing, all together nothing', () => {
  const ids = idsOf(LES_MISERABLES)
  expect(modularity(LES_MISERABLES, (id) => ids.indexOf(id))).toBeCloseTo(-0.034952, 6)
  expect(modularity(LES_MISERABLES, () => 0)).toBeCloseTo(0, 12)
  expect(modularity([], () => 0)).toBe(0)
})
