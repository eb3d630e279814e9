import { expect, test } from 'vitest'
import { labelPlacement, type Labelled } from './label-placement'
import { mulberry32 } from './mulberry32'
import { shuffled } from './shuffled.fixture'

const node = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  r: 6,
  support: 50,
  width: 70,
  height: 14,
  ...more,
})

/** `n` nodes on a field, crowded enough that some labels find no place. */
function crowd(n: number): Labelled[] {
  const random = mulberry32(n)
  const place = () => Math.round(random() * Math.sqrt(n) * 40)
  return Array.from({ length: n }, (_, i) =>
    node(`n${i}`, place(), place(), {
      support: 3 + Math.floor(500 * random() ** 4),
      width: 30 + random() * 90,
    }),
  )
}

test('a lone node has its label to the right, on its height', () => {
  const { labels, hidden } = labelPlacement([node('a', 0, 0)])
  expect(labels).toEqual([{ id: 'a', left: 9, top: -7, width: 70, height: 14, anchor: 'start' }])
  expect(hidden).toEqual([])
})

test('of two in each other’s way the one with more papers takes the better place', () => {
  const { labels } = labelPlacement([node('few', 0, 0, { support: 9 }), node('many', 30, 0, { support: 90 })])
  expect(labels.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual(['many start', 'few end'])
})

test('no label overlaps another, hides a foreign node or its own, and each is placed or counted', () => {
  const nodes = crowd(150)
  const { labels, hidden } = labelPlacement(nodes)
  expect(labels.length + hidden.length).toBe(150)
  expect(hidden.length).toBeGreaterThan(0)
  expect(labels.length).toBeGreaterThan(50)
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) {
      const across = a.left < b.left + b.width && b.left < a.left + a.width
      expect(across && a.top < b.top + b.height && b.top < a.top + a.height, `${a.id} on ${b.id}`).toBe(false)
    }
    for (const { id, x, y, r } of nodes) {
      const dx = Math.max(a.left - x, 0, x - a.left - a.width)
      const dy = Math.max(a.top - y, 0, y - a.top - a.height)
      expect(Math.hypot(dx, dy), `${a.id} over ${id}`).toBeGreaterThanOrEqual(r - 1e-9)
    }
  })
})

test('labels stay inside the picture', () => {
  const bounds = { left: 0, top: 0, width: 100, height: 100 }
  const { labels, hidden } = labelPlacement([node('edge', 95, 50), node('wide', 50, 20, { width: 120 })], {
    bounds,
  })
  expect(labels.map(({ id, anchor }) => `${id} ${anchor}`)).toEqual(['edge end'])
  expect(hidden).toEqual(['wide'])
})

test('the same nodes give the same labels, in any order', () => {
  const nodes = crowd(80)
  const once = JSON.stringify(labelPlacement(nodes))
  expect(JSON.stringify(labelPlacement(shuffled(nodes, mulberry32(1))))).toBe(once)
})
