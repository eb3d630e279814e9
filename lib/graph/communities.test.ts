import { expect, test } from 'vitest'
import { communities } from './communities'
import { mulberry32 } from './mulberry32'
import { idsOf, KARATE, LES_MISERABLES } from './networks.fixture'
import { shuffled } from './shuffled.fixture'

const pairs = (...names: string[]) => names.map((pair) => ({ source: pair[0]!, target: pair[1]!, weight: 1 }))
const bytes = (found: ReturnType<typeof communities>) => JSON.stringify([...found.of, found.modularity])

test('Les Miserables fall into six communities, as well as is known', () => {
  const found = communities(idsOf(LES_MISERABLES), LES_MISERABLES)
  expect(found.count).toBe(6)
  expect(found.modularity).toBeGreaterThanOrEqual(0.566)
  expect(found.modularity).toBeLessThan(0.5668)
})

test('the karate club falls into four, the best division known', () => {
  const found = communities(idsOf(KARATE), KARATE)
  expect(found.count).toBe(4)
  expect(found.modularity).toBeGreaterThanOrEqual(0.4188)
  expect(found.modularity).toBeLessThan(0.4199)
})

test('unweighted, Les Miserables reach at least 0.558', () => {
  const links = LES_MISERABLES.map((link) => ({ ...link, weight: 1 }))
  expect(communities(idsOf(links), links).modularity).toBeGreaterThanOrEqual(0.558)
})

test('the same network gives the same bytes, in any order and direction', () => {
  const ids = idsOf(LES_MISERABLES)
  const once = bytes(communities(ids, LES_MISERABLES))
  expect(bytes(communities(ids, LES_MISERABLES))).toBe(once)
  const turned = LES_MISERABLES.map(({ source, target, weight }) => ({
    source: target,
    target: source,
    weight,
  }))
  const random = mulberry32(11)
  expect(bytes(communities(shuffled(ids, random), shuffled(turned, random)))).toBe(once)
})

test('communities are numbered by size, then by smallest id, and lone nodes come last', () => {
  const found = communities(
    ['z', 'f', 'a', 'b', 'c', 'd', 'e', 'g', 'h'],
    pairs('fg', 'gh', 'fh', 'ab', 'cd', 'de', 'ce'),
  )
  const numbers = Object.fromEntries([...found.of].map(([id, { community }]) => [id, community]))
  expect(numbers).toEqual({ c: 0, d: 0, e: 0, f: 1, g: 1, h: 1, a: 2, b: 2, z: 3 })
  expect(Math.min(...[...found.of.values()].map(({ certainty }) => certainty))).toBe(1)
})

test('a node tied equally to two cliques is less certain than the rest', () => {
  const clique = (names: string) => [...names].flatMap((a, i) => [...names.slice(i + 1)].map((b) => a + b))
  const found = communities(
    [...'abcdefghm'],
    pairs(...clique('abcd'), ...clique('efgh'), 'am', 'bm', 'em', 'fm'),
  )
  expect(found.of.get('m')!.certainty).toBeLessThan(1)
  expect(found.of.get('d')!.certainty).toBe(1)
})

test('without links each is alone, and without nodes there is none', () => {
  expect(communities(['b', 'a'], [])).toMatchObject({ count: 2, modularity: 0 })
  expect(communities([], [])).toMatchObject({ count: 0, modularity: 0 })
})
