import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const NO = /^(?:neither|without|not|nor|never)$/
const VERB = /^(?:increas|rais|add|introduc|incur)/
const REQUIRES = /^(?:requir|need|necessitat|rel(?:y|ies)|depend|us(?:e|ing)$)/

/** “neither increases the number of parameters”, “without increasing the inference cost”, “does not require any labeled data” */
export const withoutIncrease: ClaimPattern = {
  name: 'without increase',
  wording: wording('without|word ~1 increase|use|do|word on? ~4 and? ~2 resource'),
  read: (match) => {
    const words = match.reading.items
      .slice(match.from, match.to)
      .map((item) => match.reading.tokens[item.from]!.text)
    return NO.test(words[0]!) &&
      words[1] !== 'only' &&
      !isSize(match) &&
      (isData(match) ? words.some((word) => REQUIRES.test(word)) : words.some((word) => VERB.test(word))) &&
      match.resource!.resources.every(({ better }) => better === 'less')
      ? softDrafts(match)
      : []
  },
}

const isData = ({ resource }: Match): boolean => resource!.resources.every(({ metric }) => metric === 'data')

/** “does not depend on the data size” */
const isSize = ({ reading: { tokens }, resource }: Match): boolean =>
  /^(?:sizes?|volume)$/.test(tokens[resource!.to - 1]!.text) &&
  resource!.resources.some(({ metric }) => metric === 'data')
