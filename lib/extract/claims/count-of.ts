import type { Quantity } from './quantity'

/** A count with what is counted. Thousands are counted out ("5K examples" is 5000) but for parameters; millions and billions keep their letter. Of a range its beginning. */
export function countOf(
  { low, unit }: Quantity,
  noun: string | null,
): { absolute: number; unit: string | null } {
  if (!unit) return { absolute: low, unit: noun }
  if (unit.kind !== 'scale') return { absolute: low, unit: unit.id }
  const isOfModel = noun !== null && /^(?:param|weight)/.test(noun)
  if (unit.id === 'K' && !isOfModel) return { absolute: low * unit.scale, unit: noun }
  if (!noun || (unit.id === 'M' && isOfModel)) return { absolute: low, unit: unit.id }
  return { absolute: low, unit: `${unit.id} ${noun}` }
}
