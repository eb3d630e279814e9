import { describe, expect, test } from 'vitest'
import { hitsOf, snippetBounds } from './hits-of'

const said = (text: string, search: string) =>
  hitsOf(text, search).map(([start, end]) => text.slice(start, end))

describe('the words of a search', () => {
  test('are found whole and in any case', () =>
    expect(said('Memory, memory-efficient and memories', 'MEMORY')).toEqual(['Memory', 'memory']))
  test('are found on both sides of a hyphen, as the index cuts them', () =>
    expect(said('A low-rank update', 'low-rank')).toEqual(['low', 'rank']))
  test('keep their places after characters of two units', () =>
    expect(said('𝑥 𝑦 LoRA', 'lora')).toEqual(['LoRA']))
  test('are none without a search', () => {
    expect(hitsOf('anything', null)).toEqual([])
    expect(hitsOf('anything', ' -- ')).toEqual([])
  })
})

describe('the snippet of an abstract', () => {
  const sentences = [
    [0, 20],
    [21, 60],
    [61, 400],
  ] as const
  test('is the sentence of the first hit', () =>
    expect(snippetBounds([[65, 70]], sentences)).toEqual([61, 400]))
  test('goes on to the next where that has hits too and the first is short', () =>
    expect(snippetBounds([[3, 5], [30, 34]], sentences)).toEqual([0, 60])) // prettier-ignore
  test('is none where the title alone has hits', () => expect(snippetBounds([], sentences)).toBeNull())
})
