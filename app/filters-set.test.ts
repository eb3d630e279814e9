import { expect, test } from 'vitest'
import { filterOf, readViewState } from '#lib/view-state'
import { filtersSet } from './filters-set'

const NONE = { family: {}, topic: {}, method: {}, model: {}, dataset: {}, source: {}, venue: {} }
const setBy = (query: string) => {
  const { state } = readViewState('papers', new URLSearchParams(query))
  return filtersSet(state, filterOf(state), NONE)
}

test('nothing is set in a bare address', () => expect(setBy('')).toEqual([]))

test('each filter is named as the bar shows it', () => {
  const names = setBy('family=!peft~data&from=2024-03&code=yes&q=edge').map((one) => one.name)
  expect(names).toEqual(['Family data, not peft', 'Dates Mar 2024 to now', 'Has code', 'the words “edge”'])
})

test('what is left without a filter keeps all the others', () => {
  const [family] = setBy('family=peft&code=yes')
  expect(family?.rest.facets.family).toEqual([])
  expect(family?.rest.code).toBe(true)
  expect(family?.change).toEqual({ family: [] })
})
