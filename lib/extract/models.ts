import type { Named, Paper } from '#lib/paper'
import type { Sentence } from './sentences'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readModels(paper: Paper, sentences: Sentence[], context?: unknown): Named[] {
  return []
}
