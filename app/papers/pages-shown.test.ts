import { expect, test } from 'vitest'
import { pagesShown } from './pages-shown'

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
] as const)('page %i of %i links %j', (page, last, shown) => expect(pagesShown(page, last)).toEqual(shown))
