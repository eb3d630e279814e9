import type { Match } from './draft'
import { efficiencyNamed } from './efficiency-named'
import type { Named } from './item'
import { COST } from './pair-up'

/** What the word before "efficient" says is saved; cost where it says nothing. */
export function efficiencyOf({ reading: { tokens, items }, to, resource }: Match): Named {
  const named = efficiencyNamed(tokens[items[to - 1]!.from - 1]?.text ?? '')
  if (named)
    return { id: named.id, metric: named.metric!, phase: named.phase, better: named.better ?? 'more' }
  const phase = resource?.entry?.modifier?.phase ?? resource?.resources[0]?.phase ?? null
  const own = resource?.resources[0]
  return own && own.metric !== 'speed' && own.metric !== 'compute' ? own : { ...COST, phase }
}
