import { OWN, SHARED, type View } from '#lib/view-state'
import { OWN_DOCS, SHARED_DOCS } from './key-docs'

export interface UrlKey {
  key: string
  /** The one view that has it; null for what all share. */
  view: View | null
  about: string
  /** The words it takes, where they are few. */
  words: readonly string[]
  /** What holds where the key is left out; null where nothing does. */
  otherwise: string | null
}

interface Declared {
  words?: readonly string[]
  defaultValue?: unknown
}

/** Every key of every address, as declared in view-state, the shared ones first. */
export function urlKeys(): UrlKey[] {
  const shared = rowsOf(null, SHARED, SHARED_DOCS)
  const own = (Object.keys(OWN) as View[]).flatMap((view) => rowsOf(view, OWN[view], OWN_DOCS[view]))
  return [...shared, ...own]
}

function rowsOf(view: View | null, keys: object, docs: Record<string, string>): UrlKey[] {
  return (Object.entries(keys) as [string, Declared][]).map(([key, { words = [], defaultValue }]) => ({
    key,
    view,
    about: docs[key] ?? '',
    words,
    otherwise:
      typeof defaultValue === 'string' || typeof defaultValue === 'number' ? String(defaultValue) : null,
  }))
}
