/**
 * Heights for labels that want to stand at `wanted` (pixels): at least `step` apart, in the same order, inside [top, bottom]
 * as long as they fit. Pushed down first, then up from the bottom.
 */
export function endLabels(
  wanted: readonly number[],
  step: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const placed = new Array<number>(wanted.length)
  let above = top - step
  for (const i of order) above = placed[i] = Math.max(wanted[i]!, above + step)
  let below = bottom + step
  for (const i of [...order].reverse()) below = placed[i] = Math.min(placed[i]!, below - step)
  return placed
}
