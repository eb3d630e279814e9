import type { Unit } from '#lib/vocabulary'
import type { Quantity } from './quantity'

/** A count with what is counted. Thousands are counted out ("5K examples" is 5000); millions and billions keep their letter. Of a range the end that costs more. */
export function countOf(
  { low, high, unit }: Quantity,
  noun: string | null,
): { absolute: number; unit: string | null } {
  return counted({ value: high ?? low, unit }, noun)
}

function counted(
  { value: low, unit }: { value: number; unit: Unit | null },
  noun: string | null,
): { absolute: number; unit: string | null } {
  if (!unit) return { absolute: low, unit: noun }
  if (unit.kind !== 'scale') return { absolute: low, unit: unit.id }
  if (unit.id === 'K') return { absolute: low * unit.scale, unit: noun }
  if (!noun || (unit.id === 'M' && /^(?:param|weight)/.test(noun))) return { absolute: low, unit: unit.id }
  return { absolute: low, unit: `${unit.id} ${noun}` }
}
