import type { Known } from './lexicon'
import type { Reading } from './reading'

/** The short form that the paper itself uses for a known name, where it has one. */
export function shortForm({ mentions, own, acronyms }: Reading, { id, kind }: Known): string | null {
  for (const [short, known] of own)
    if (known?.id === id && known.kind === kind)
      return acronyms.find((one) => one.short.replace(/s$/, '') === short)?.short ?? short
  for (const { known, name } of mentions)
    if (known.id === id && known.kind === kind && !/[\s-]/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name))
      return name
  return null
}
