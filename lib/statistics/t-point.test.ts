import { expect, test } from 'vitest'
import { tPoint } from './t-point'

test.each([
  [1, 12.706204736174694],
  [2, 4.302652729749462],
  [3, 3.1824463052837078],
  [4, 2.7764451051977934],
  [5, 2.5705818356363146],
  [10, 2.2281388519862735],
  [100, 1.9839715185235518],
])('with %i degrees of freedom 95 %% lie within %f (SciPy)', (df, point) => {
  expect(tPoint(df)).toBeCloseTo(point, 9)
})
