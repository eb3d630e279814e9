import type { Method, Paper } from '#lib/paper'
import type { Sentence } from './sentences'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readMethods(paper: Paper, sentences: Sentence[], context?: unknown): Method[] {
  return []
}
