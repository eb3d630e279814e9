import { scaleLog } from 'd3-scale'

export interface RatioAxis {
  /** Powers of two from the first to the last tick. */
  ticks: number[]
  /** Values past the last tick, which are drawn at the edge. */
  beyond: number
}

/** Ticks that hold 97 of 100 ratios: from 1x (or the power of two under the smallest regression) to at most 1024x. */
export function ratioAxis(ratios: readonly number[]): RatioAxis {
  const sorted = [...ratios].sort((a, b) => a - b)
  const high = sorted[Math.floor(0.97 * (sorted.length - 1))] ?? 8
  const last = Math.min(10, Math.max(3, Math.ceil(Math.log2(high) - 1e-9)))
  const first = Math.max(-2, Math.min(0, Math.floor(Math.log2(sorted[0] ?? 1) + 1e-9)))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => 2 ** (first + i))
  return { ticks, beyond: sorted.filter((ratio) => ratio > 2 ** last).length }
}

/** Ratio to pixels, log base 2, clamped to the axis; rounded, since engines differ in the last digit of a logarithm. */
export function ratioScale(ticks: readonly number[], [left, right]: readonly [number, number]) {
  const scale = scaleLog([ticks[0]!, ticks.at(-1)!], [left, right])
    .base(2)
    .clamp(true)
  return (ratio: number): number => Math.round(scale(ratio) * 100) / 100
}

/** 0.5 -> "½x", 0.25 -> "¼x", 8 -> "8x". */
export const tickLabel = (tick: number): string => (tick === 0.5 ? '½x' : tick === 0.25 ? '¼x' : `${tick}x`)
