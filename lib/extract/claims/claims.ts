import type { Claim, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readClaims(paper: Paper, sentences: Sentence[], context?: unknown): { claims: Claim[]; regressions: Claim[] } {
  return { claims: [], regressions: [] }
}
