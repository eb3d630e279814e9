import { RESOURCES } from '#lib/vocabulary'
import type { Match } from './draft'
import type { Named } from './item'
import { COST } from './pair-up'

const EFFICIENCY = / efficiency$/
/** "sample" -> data, "memory" -> memory: what "X-efficient" saves. */
const BY_WORD = new Map<string, Named>()
for (const { id, metric, phase, better, words } of RESOURCES)
  for (const word of words)
    if (metric && EFFICIENCY.test(word))
      BY_WORD.set(word.replace(EFFICIENCY, ''), { id, metric, phase, better: better ?? 'more' })

/** What the word before "efficient" says is saved; cost where it says nothing. */
export function efficiencyOf({ reading: { tokens, items }, to, resource }: Match): Named {
  const word = tokens[items[to - 1]!.from - 1]?.text ?? ''
  const named = BY_WORD.get(word)
  if (named) return named
  const phase = resource?.entry?.modifier?.phase ?? resource?.resources[0]?.phase ?? null
  const own = resource?.resources[0]
  return own && own.metric !== 'speed' && own.metric !== 'compute' ? own : { ...COST, phase }
}
