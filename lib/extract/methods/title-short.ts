import type { Reading } from '../names/reading'
import { isNameless, isTitled } from './common-names'
import { isTask } from './kinds'
import { phrase } from './phrase'
import type { Proposal } from './proposal'

/** "No Shifted Augmentations (NSA): ...": a short form that a title gives to all before its colon, or to the whole of it. */
export function titleShort({ title, acronyms, own }: Reading): Proposal[] {
  const one = acronyms.find(({ in: where }) => where === 'title')
  if (!one || one.longStart > 0 || own.get(one.short.replace(/s$/, ''))) return []
  if (!/^\)\s*(?::|$)/.test(title.text.slice(one.end))) return []
  const at = title.chunks.findIndex(({ start }) => start >= one.start)
  const isName = at > 0 && !isTask(title, at - 1) && (!isNameless(one.short) || isTitled(one))
  return isName ? [{ ...phrase(title, at, at + 1), name: one.short, kind: null }] : []
}
