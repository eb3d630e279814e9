import { expect, test } from 'vitest'
import { fit, radii, seenBy, type DrawnNode } from './network-frame'

const node = (id: string, papers: number, [x, y]: [number, number]): DrawnNode => ({
  id,
  label: id,
  colour: 'red',
  papers,
  x,
  y,
  community: 0,
  between: false,
})
const nodes = [node('a', 400, [-300, -200]), node('b', 100, [300, 200]), node('c', 4, [0, 0])]
const frame = { width: 960, height: 720 }
const camera = fit(nodes, [frame.width, frame.height])

test('all nodes stand in the frame, with room for their labels', () => {
  for (const { x, y } of seenBy(nodes, radii(nodes, camera, 26), { ...frame, camera })) {
    expect(x).toBeGreaterThanOrEqual(60)
    expect(x).toBeLessThanOrEqual(900)
    expect(y).toBeGreaterThanOrEqual(30)
    expect(y).toBeLessThanOrEqual(690)
  }
})

test('a picture is stretched a little to fill its frame, never much', () => {
  expect(camera.across / camera.down).toBeLessThanOrEqual(1.351)
  expect(fit([], [960, 720])).toMatchObject({ x: 0, y: 0 })
})

test('four times the papers is twice the radius, and few papers are still seen', () => {
  const sizes = radii(nodes, camera, 26)
  expect(sizes.get('a')).toBe(26)
  expect(sizes.get('b')).toBe(13)
  expect(sizes.get('c')).toBe(4)
})

test('nodes shrink alike where two would touch', () => {
  const close = [...nodes, node('d', 400, [-290, -165])]
  const sizes = radii(close, camera, 26)
  const [a, d] = seenBy(close, sizes, { ...frame, camera }).filter((one) => one.papers === 400)
  expect(Math.hypot(a!.x - d!.x, a!.y - d!.y)).toBeGreaterThan(a!.r + d!.r)
  expect(sizes.get('a')).toBeCloseTo(2 * sizes.get('b')!, 1)
})
