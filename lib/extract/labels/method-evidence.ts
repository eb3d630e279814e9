import type { Method, Role } from '#lib/paper'
import { type Cues, note } from './cues'

/** What a known method of that role says about the family of the paper. */
const BY_ROLE: Record<Role, number> = { proposed: 2.5, used: 0.65, compared: 0.15, mentioned: 0.1 }

/** Adds to the cues the families of a paper's methods. */
export function addMethodEvidence({ families }: Cues, methods: Method[]): void {
  for (const { family, role, start, end, in: where } of methods)
    if (family) note(families, family, { score: BY_ROLE[role], in: where, start, end })
}
