export interface Interval {
  low: number
  high: number
}

const Z = 1.959963985

/** 95 % Wilson interval of a share k/n (Brown, Cai, DasGupta 2001); n must be positive. */
export function wilsonInterval(k: number, n: number): Interval {
  const p = k / n
  const centre = p + Z ** 2 / (2 * n)
  const half = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))
  const scale = 1 + Z ** 2 / n
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) }
}
