/** ln(n!) of whole n, to about 1e-15 of its value: a table, then Stirling's series. */
export function logFactorial(n: number): number {
  const known = TABLE[n]
  if (known !== undefined) return known
  const inverse = 1 / n
  const tail = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + tail
}

/** 0! to 170!, the last that a number can hold. */
const TABLE = factorials().map(Math.log)

function factorials(): number[] {
  const all = [1]
  for (let n = 1; n <= 170; n += 1) all.push(all[n - 1]! * n)
  return all
}
