import { readingOf } from '../names/reading'
import { paperFixture } from '../paper.fixture'
import { sentencesOf } from '../sentences'
import { type ToldNames, toldNames } from './told-names'

/** What the rules alone read of the names in a paper. */
export const toldFixture = (title: string, abstract: string): ToldNames =>
  toldNames(readingOf(paperFixture(title, abstract), sentencesOf(abstract)))
