import plain from '#data/vocabulary/plain-words.json'
import { DATASETS, METHODS, MODELS } from '#lib/vocabulary'
import { type Trie, newTrie, plant } from './trie'

export type Kind = 'method' | 'model' | 'dataset'

/** One spelling of one known name. */
export interface Known {
  kind: Kind
  id: string
  label: string
  family: string | null
  /** Too wide to say much of a paper ("attention"): counts in a leading place only. */
  wide: boolean
  /** A network made for one task: a method where it is only a rival. */
  task: boolean
  alias: string
  /** Words one of which the paper has to hold, where the spelling has other meanings too. */
  needs: string[] | null
  /** Has to be written with capitals. */
  capitals: Capitals
}
export const enum Capitals {
  none,
  some,
  exact,
  /** Exactly so, and within a sentence: "Lion" at its start may be any lion. */
  inside,
}

const PLAIN = new Set(plain)

export const LEXICON: Trie<Known> = newTrie()
export const KNOWN = new Map<string, Known>()

/** "attention is all" needs no capitals; "Adam" needs one; "SAM", "TENT" need the same ones. */
function capitalsOf(alias: string, kind: Kind): Capitals {
  if (!/\p{Lu}/u.test(alias)) return Capitals.none
  if (PLAIN.has(alias.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')))
    return /\p{Lu}.*\p{Lu}/u.test(alias) ? Capitals.exact : Capitals.inside
  const words = alias.match(/\p{L}+/gu) ?? []
  if (kind !== 'dataset' && words.filter((word) => word.length > 3).length > 1) return Capitals.none
  return /^\p{Lu}[\p{Lu}-]*$/u.test(alias) && alias.length < 5 ? Capitals.exact : Capitals.some
}

interface Entry {
  id: string
  label: string
  aliases: string[]
  family?: string | null
  wide?: boolean
  task?: boolean
  needs?: Record<string, string[]>
}

/** "GPT-J" is also written "GPTJ", "DomainNet" also "Domain-Net". */
function spellingsOf(alias: string): string[] {
  if (/\s/.test(alias)) return [alias]
  const joined = alias.replace(/-(?=\p{L})/gu, '')
  const parted = alias.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, '-')
  return [...new Set([alias, joined, parted])]
}

function plantAll(kind: Kind, entries: readonly Entry[]): void {
  for (const entry of entries)
    for (const alias of [entry.label, ...entry.aliases]) {
      const { id, label, family = null, wide = false, task = false } = entry
      const needs = entry.needs?.[alias] ?? null
      const known: Known = {
        kind,
        id,
        label,
        family,
        wide,
        task,
        alias,
        needs,
        capitals: capitalsOf(alias, kind),
      }
      for (const spelling of spellingsOf(alias)) plant(LEXICON, spelling, known)
      if (alias === label) KNOWN.set(`${kind}/${id}`, known)
    }
}
plantAll('method', METHODS)
plantAll('model', MODELS)
plantAll('dataset', DATASETS)
