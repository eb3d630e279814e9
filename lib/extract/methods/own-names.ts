import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { type Proposal, proposalsOf } from './proposals'
import { titleName } from './title-name'

/** Everything that a paper names as its own: methods, models, data sets; a name in the title first, each once. */
export function ownNames(reading: Reading): Proposal[] {
  const found = new Map<string, Proposal>()
  const title = titleName(reading)
  for (const one of [...(title ? [title] : []), ...proposalsOf(reading)]) {
    const known = found.get(sameKey(one.name))
    if (known) known.kind ??= one.kind
    else found.set(sameKey(one.name), one)
  }
  return [...found.values()]
}
