import type { Label, Paper } from '#lib/paper'
import type { Sentence } from './sentences'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readTopics(paper: Paper, sentences: Sentence[], context?: unknown): Label[] {
  return []
}
