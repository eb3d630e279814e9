import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rulePlaces, segmentsOf } from './segments'

const spans = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 60 }), end: fc.integer({ min: -3, max: 70 }) }),
  { maxLength: 12 },
)

describe('the segments of an abstract', () => {
  test('joined give the abstract, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), spans, (text, marks) => {
        const segments = segmentsOf(text, marks)
        expect(segments.map((one) => one.text).join('')).toBe(text)
        for (const [i, { start, end, text: piece }] of segments.entries()) {
          expect(piece).toBe(text.slice(start, end))
          expect(start).toBe(segments[i - 1]?.end ?? 0)
        }
      }),
      { seed: 7 },
    )
  })

  test('of one mark, joined, give its words', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 60 }), spans, (text, marks) => {
        const segments = segmentsOf(text, marks)
        for (const [i, { start, end }] of marks.entries()) {
          const own = segments.filter((one) => one.marks.includes(i)).map((one) => one.text)
          expect(own.join('')).toBe(end > start ? text.slice(Math.max(0, start), Math.max(0, end)) : '')
        }
      }),
      { seed: 8 },
    )
  })

  test('count in UTF-16 units, as the offsets do', () => {
    const text = '𝑂(1) memory'
    expect(segmentsOf(text, [{ start: 6, end: 12 }]).map((one) => one.text)).toEqual(['𝑂(1) ', 'memory'])
  })

  test('know every mark that covers them', () => {
    const marks = [{ start: 0, end: 9 }, { start: 4, end: 14 }] // prettier-ignore
    expect(segmentsOf('self-distilled', marks).map(({ text, marks }) => [text, marks])).toEqual([
      ['self', [0]],
      ['-dist', [0, 1]],
      ['illed', [1]],
    ])
  })
})

describe('rules below the words', () => {
  const rule = (start: number, end: number, look = 'solid red') => ({ start, end, look })
  test('stay on the first line where none overlaps', () =>
    expect(rulePlaces([rule(0, 4), rule(4, 9)])).toEqual([0, 0]))
  test('stack where they overlap, at most two', () =>
    expect(rulePlaces([rule(0, 20), rule(5, 9, 'dashed'), rule(6, 8, 'dotted')])).toEqual([0, 1, null]))
  test('share a line where they look the same over the same words', () =>
    expect(rulePlaces([rule(0, 4), rule(0, 4), rule(0, 4, 'dashed')])).toEqual([0, 0, 1]))
})
