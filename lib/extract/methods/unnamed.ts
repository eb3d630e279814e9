import type { Reading } from '../names/reading'
import { introduced } from './introduced'
import type { Proposal } from './proposal'
import { titleHead, titleMeans, titleMotto, titleOpening, titlePair } from './titled'

const ORDER = [
  titleHead,
  titleMeans(false),
  titleOpening,
  introduced(true),
  titleMeans(true),
  introduced(false),
]

/** A paper without a name for its own: the technique that its title names, else the one that "we propose" introduces. */
export function unnamedProposals(reading: Reading): Proposal[] {
  const { title } = reading
  const pair = titlePair(title)
  if (pair.length > 0) return pair
  for (const read of ORDER) {
    const one = read(reading)
    if (one && !isKnown(reading, one)) return [one]
  }
  return titleMotto(title)
}

/** Only what everybody calls so ("reinforcement learning"). */
function isKnown({ mentions }: Reading, { passage, start, end }: Proposal): boolean {
  return mentions.some((one) => one.passage === passage && one.start === start && one.end === end)
}
