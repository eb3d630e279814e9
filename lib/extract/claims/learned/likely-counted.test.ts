import { expect, test } from 'vitest'
import { paperFixture } from '../../paper.fixture'
import { sentencesOf } from '../../sentences'
import { CASES } from '../cases'
import { readSentences } from '../read-sentences'
import { likelyCounted } from './likely-counted'
import type { Told } from './told'

const wordings = CASES.flatMap((one) => one.wordings.map(([text]) => text))

/** What patterns read in a sentence behind a paper's first words of itself, with what is held of it when its pattern is called so. */
function held(text: string, pattern: (told: Told) => string): { read: number; told: number } {
  const abstract = `Much is known of this task. We propose a new method. ${text}`
  const paper = paperFixture('', abstract)
  let [read, told] = [0, 0]
  for (const { scene, counted, around } of readSentences(paper, sentencesOf(abstract), {})) {
    const standing = counted.filter(({ fault }) => fault === null)
    const named = standing.map((one) => ({ ...one, draft: { ...one.draft, pattern: pattern(one) } }))
    read += standing.length
    told += likelyCounted(named, scene.reading, around).length
  }
  return { read, told }
}

test('a wording that nothing was learned of yet counts at once', () => {
  for (const text of wordings) {
    const { read, told } = held(text, () => 'never seen')
    expect(told, text).toBe(read)
  }
})

test('what data holds is no claim of a method', () => {
  const abstract = 'We propose a new method. Our data set holds 480p videos at 24 fps.'
  for (const { scene, counted, around } of readSentences(
    paperFixture('', abstract),
    sentencesOf(abstract),
    {},
  ))
    expect(likelyCounted(counted, scene.reading, around)).toEqual([])
})
