import { expect, test } from 'vitest'
import { urlKeys } from './url-keys'

test('every key of an address is explained', () => {
  expect(urlKeys().filter((row) => row.about === '')).toEqual([])
})

test('a key of one view says which words it takes, and which holds where it is left out', () => {
  const sort = urlKeys().find((row) => row.view === 'claims' && row.key === 'sort')
  expect(sort).toMatchObject({ words: ['median', 'claims', 'name'], otherwise: 'median' })
})

test('a key without a default of its own leaves the choice to the view', () => {
  const sort = urlKeys().find((row) => row.view === 'papers' && row.key === 'sort')
  expect(sort?.otherwise).toBeNull()
  expect(sort?.words).toContain('relevance')
})
