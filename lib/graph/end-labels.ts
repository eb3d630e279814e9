/**
 * Heights for labels that want to stand at `wanted` (pixels): at least `step` apart, in the same order, inside [top, bottom], and
 * moved as little as that allows, up and down alike (isotonic regression). Where they cannot all fit, evenly spread from end to end.
 */
export function endLabels(
  wanted: readonly number[],
  step: number,
  [top, bottom]: readonly [top: number, bottom: number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const least = order.length > 1 ? Math.min(step, (bottom - top) / (order.length - 1)) : 0
  const room = bottom - least * (order.length - 1)
  const settled = isotonic(order.map((i, place) => wanted[i]! - place * least))
  const heights = new Array<number>(wanted.length)
  order.forEach((i, place) => {
    heights[i] = Math.min(Math.max(settled[place]!, top), Math.max(top, room)) + place * least
  })
  return heights
}

/** The nearest series that never falls: neighbours that are out of order share their mean (pool adjacent violators). */
function isotonic(values: readonly number[]): number[] {
  const blocks: { mean: number; size: number }[] = []
  for (const value of values) {
    let block = { mean: value, size: 1 }
    for (
      let last = blocks[blocks.length - 1];
      last && last.mean >= block.mean;
      last = blocks[blocks.length - 1]
    ) {
      const size = last.size + block.size
      block = { mean: (last.mean * last.size + block.mean * block.size) / size, size }
      blocks.pop()
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ mean, size }) => new Array<number>(size).fill(mean))
}
