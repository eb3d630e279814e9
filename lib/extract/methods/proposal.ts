import type { Kind } from '../names/lexicon'
import type { Passage } from '../names/passage'
import { kindAround } from './kinds'

/** A name that the paper gives to something of its own. */
export interface Proposal {
  name: string
  passage: Passage
  start: number
  end: number
  /** First chunk, and the one after the last. */
  from: number
  to: number
  kind: Kind | null
}

export function proposal(passage: Passage, from: number, to: number, name?: string): Proposal {
  const start = passage.chunks[from]!.start
  const end = name
    ? start + passage.text.slice(start).indexOf(name) + name.length
    : passage.chunks[to - 1]!.end
  return {
    name: name ?? passage.text.slice(start, end),
    passage,
    start,
    end,
    from,
    to,
    kind: kindAround(passage, from, to),
  }
}
