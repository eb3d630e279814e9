/**
 * Two-sided 95 % point of Student's t with a whole number of degrees of freedom, 1 or more.
 * Halves an interval of the angle atan(t / sqrt(df)), in which the distribution is a finite sum (Abramowitz and Stegun 26.7.3, .4).
 */
export function tPoint(df: number): number {
  let [below, above] = [0, Math.PI / 2]
  for (let round = 0; round < 60; round += 1) {
    const middle = (below + above) / 2
    if (within(middle, df) < 0.95) below = middle
    else above = middle
  }
  return Math.sqrt(df) * Math.tan(below)
}

/** P(|T| < sqrt(df) tan(angle)). */
function within(angle: number, df: number): number {
  const odd = df % 2 === 1
  const cos2 = Math.cos(angle) ** 2
  let term = odd ? Math.cos(angle) : 1
  let sum = df === 1 ? 0 : term
  for (let i = odd ? 3 : 2; i < df; i += 2) {
    term *= ((i - 1) / i) * cos2
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}
