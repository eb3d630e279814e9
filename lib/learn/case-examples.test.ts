import { expect, test } from 'vitest'
import { CASES } from '#lib/extract/claims/cases'
import { MEANS_NOTHING } from '#lib/extract/claims/means-nothing'
import { caseExamples } from './case-examples'

const { soft, counted } = caseExamples()
const of = (text: string) => (one: { paper: string }) => one.paper === `case: ${text}`

test('every wording with a number teaches at least one reading of its meaning', () => {
  for (const { meaning, wordings } of CASES)
    if (meaning.some(({ ratio, absolute }) => ratio != null || absolute != null))
      for (const [text] of wordings)
        expect(
          counted.filter(of(text)).some(({ isClaim }) => isClaim),
          text,
        ).toBe(true)
})

test('what means nothing teaches no claim', () => {
  for (const text of Object.values(MEANS_NOTHING).flat())
    expect(
      [...soft, ...counted].filter(of(text)).some(({ isClaim }) => isClaim),
      text,
    ).toBe(false)
})

test('a wording with a number is also taught without its name', () =>
  expect(counted.filter(({ features }) => !features.some((name) => name.startsWith('read ')))).toHaveLength(
    counted.length / 2,
  ))
