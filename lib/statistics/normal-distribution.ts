/** Two-sided 95 % point of the standard normal distribution. */
export const Z95 = 1.959963984540054

/** P(Z > z) of a standard normal Z. Relative error below 1e-13 also far out, where 1 - cdf would be 0. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return z < 3 ? 0.5 - density * series(z) : density / fraction(z)
}

/** P(Z <= z) of a standard normal Z. */
export const normalCdf = (z: number): number => normalTail(-z)

/** P(|Z| >= |z|). */
export const twoSidedP = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)))

/** z + z^3/3 + z^5/(3*5) + ... */
function series(z: number): number {
  let sum = z
  let term = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return sum
}

/** Laplace's continued fraction z + 1/(z + 2/(z + 3/...)), from the inside out: 120 levels are enough from z = 3. */
function fraction(z: number): number {
  let value = z
  for (let level = 120; level > 0; level -= 1) value = z + level / value
  return value
}
