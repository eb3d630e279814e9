import type { Named, Paper } from '#lib/paper'
import type { Sentence } from './sentences'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readDatasets(paper: Paper, sentences: Sentence[], context?: unknown): Named[] {
  return []
}
