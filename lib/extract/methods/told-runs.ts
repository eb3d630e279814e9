import type { Reading } from '../names/reading'
import { isHead, isTask } from './kinds'
import { defines, nameEnd } from './name-run'
import { isRivalled } from './own-statements'
import { type Proposal, proposal } from './proposal'

/** Words before a capitalised run that are no part of it at the start of a sentence. */
const OPENINGS = /^(?:the|our|this|these|a|an|its|in|for|with|while|moreover|using|by|both|such|unlike)$/

/** Capitalised runs that end in a noun for a way of doing something, where a paper tells of its own work: "followed by Node Pair Encoding". */
export function toldRuns(reading: Reading): Proposal[] {
  const { abstract } = reading
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from; at < to; at++) {
      if (at === from && OPENINGS.test(abstract.chunks[at]!.lower)) continue
      const end = nameEnd(reading, at, to)
      if (end - at < 2) continue
      const isTold =
        end - at < 6 && !isKnown(reading, at, end) && isHead(abstract, end - 1) && !isTask(abstract, end - 1)
      if (isTold && !defines(reading, at, end) && !isRivalled(reading, at)) {
        const one = proposal(abstract, at, end)
        if (one.kind !== 'dataset' && !one.name.includes('/')) found.push(one)
      }
      at = end - 1
    }
  }
  return found
}

/** Known for something else, or a part of what is: "Region [Proposal Network]". */
const isKnown = ({ abstract, mentions }: Reading, from: number, to: number): boolean => {
  const start = abstract.chunks[from]!.start
  const end = abstract.chunks[to - 1]!.end
  return mentions.some((one) => one.passage === abstract && one.start <= start && one.end >= end)
}
