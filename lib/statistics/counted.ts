/** `k` papers with a label among `n` papers in scope, in one period, window or group. */
export interface Counted {
  k: number
  n: number
}
