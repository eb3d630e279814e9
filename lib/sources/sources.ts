import { dailyPapers } from './daily-papers'
import { jsonl } from './jsonl'
import type { Source } from './source'

/** Asked in this order, the first that recognises a file reads it: those with marks of their own before the general ones. */
export const SOURCES: readonly Source[] = [dailyPapers, jsonl]
