import type { Named } from './item'
import type { Quantity } from './quantity'
import { lessBy, moreBy, type Ratio } from './ratio'

const RESOURCES = new Set(['speed', 'memory', 'cost', 'energy', 'data', 'storage'])

/** By how much a rival is beaten in a resource; “by 5% in bits per word”, “in evaluations by a judge” tell of quality. */
export function surpassed(quantity: Quantity, { better, metric }: Named): Ratio | null {
  if (!RESOURCES.has(metric)) return null
  return better === 'more' ? moreBy(quantity) : lessBy(quantity)
}
