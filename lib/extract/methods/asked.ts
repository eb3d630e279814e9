import type { Reading } from '../names/reading'
import type { Proposal } from './proposal'

const TASK = '(?:tasks?|problems?|settings?|challenges?)'
const BEFORE = new RegExp(`\\b${TASK}(?: of|,| called| named| termed|:| \\(|\\s*[-–—]+) (?:an? |the )?$`)
const AFTER = new RegExp(`^\\)?(?:,| is|:|\\s*[-–—]+) (?:an?|the) (?:[\\w-]{1,20} ){0,4}${TASK}\\b`)
const FAR = 60

/** What a paper asks, not what it does about it: "the task of Claim Span Identification (CSI)", "X, a new task that". */
export function isAsked({ acronyms }: Reading, { name, passage, start, end }: Proposal): boolean {
  if (passage.in === 'title') return false
  const acronym = acronyms.find((one) => one.in === passage.in && one.short === name)
  const from = acronym && acronym.end >= start ? Math.min(start, acronym.longStart) : start
  return (
    BEFORE.test(passage.text.slice(Math.max(0, from - FAR), from)) ||
    AFTER.test(passage.text.slice(end, end + FAR + FAR))
  )
}
