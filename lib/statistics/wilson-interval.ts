import { Z95 } from './normal-distribution'

export interface Interval {
  low: number
  high: number
}

/** 95 % Wilson interval of a share k/n (Brown, Cai, DasGupta 2001); n must be positive. */
export function wilsonInterval(k: number, n: number): Interval {
  const p = k / n
  const centre = p + Z95 ** 2 / (2 * n)
  const half = Z95 * Math.sqrt((p * (1 - p)) / n + Z95 ** 2 / (4 * n ** 2))
  const scale = 1 + Z95 ** 2 / n
  return {
    low: k === 0 ? 0 : (centre - half) / scale,
    high: k === n ? 1 : (centre + half) / scale,
  }
}
