import type { Quantity } from './quantity'

/** A count with what is counted. Thousands are counted out ("5K examples" is 5000); millions and billions keep their letter. */
export function countOf(
  { low, unit }: Quantity,
  noun: string | null,
): { absolute: number; unit: string | null } {
  if (!unit) return { absolute: low, unit: noun }
  if (unit.kind !== 'scale') return { absolute: low, unit: unit.id }
  if (unit.id === 'K') return { absolute: low * unit.scale, unit: noun }
  return { absolute: low, unit: !noun || /^(?:param|weight)/.test(noun) ? unit.id : `${unit.id} ${noun}` }
}
