import type { Item, Named } from './item'
import type { Quantity } from './quantity'

/** Which quantity goes with which resource: told off in a row where both are as many, else each with each. */
export function pairUp(
  quantity: Item,
  resource: Item | null,
  otherwise: Named,
): { quantity: Quantity; named: Named }[] {
  const named = resource && resource.resources.length > 0 ? resource.resources : [otherwise]
  const { quantities } = quantity
  if (quantities.length === named.length)
    return quantities.map((one, i) => ({ quantity: one, named: named[i]! }))
  return quantities.flatMap((one) => named.map((name) => ({ quantity: one, named: name })))
}

export const SPEED: Named = { metric: 'speed', phase: null, better: 'more', id: 'speed' }
export const COST: Named = { metric: 'cost', phase: null, better: 'less', id: 'cost' }
export const SIZE: Named = { metric: 'model-size', phase: null, better: 'less', id: 'model' }
export const COMPUTE: Named = { metric: 'compute', phase: null, better: 'less', id: 'compute' }
export const MEMORY: Named = { metric: 'memory', phase: null, better: 'less', id: 'memory' }
export const DATA: Named = { metric: 'data', phase: 'training', better: 'less', id: 'data' }
