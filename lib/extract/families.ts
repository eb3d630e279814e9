import type { Label, Method, Role } from '#lib/paper'
import { FAMILIES } from '#lib/vocabulary'
import { type Cues, note } from './labels/cues'
import { strongest } from './labels/strongest'

const SPARE = new Set(FAMILIES.flatMap(({ id, spare }) => (spare ? [id] : [])))
const ROOTS = new Set(FAMILIES.flatMap(({ id, parent }) => (parent === null && !SPARE.has(id) ? [id] : [])))
/** What a known method of that role says about the family of the paper. */
const BY_ROLE: Record<Role, number> = { proposed: 2.5, used: 0.65, compared: 0.15, mentioned: 0.1 }

/** Which families a paper's own contribution belongs to: at most four, most central first. */
export function readFamilies({ families }: Cues, methods: Method[]): Label[] {
  for (const { family, role, start, end, in: where } of methods)
    if (family) note(families, family, { score: BY_ROLE[role], in: where, start, end })
  return strongest(families, { most: 4, floor: 1.8, share: 0.3, spare: SPARE, roots: ROOTS })
}
