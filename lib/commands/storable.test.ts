import { expect, it } from 'vitest'
import type { Paper } from '#lib/paper'
import { storable } from './storable'

it('half a surrogate pair and a null character give way to a mark of the same length, and nothing else does', () => {
  const paper = { id: 'a', title: 'β \ud83d\ude00', abstract: 'a\ud83d b\0 \ude00' } as Paper
  const { title, abstract } = storable(paper)
  expect(title).toBe(paper.title)
  expect(abstract).toBe('a\ufffd b\ufffd \ufffd')
})
