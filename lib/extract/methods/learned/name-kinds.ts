import { type Key, plantedKey } from '../../names/known-words'

/** Kinds of features; those up to `prior` tell of the name alone, the others of where it stands. */
export const KINDS = [
  'key',
  'last',
  'writing',
  'ending',
  'pair',
  'word',
  'told',
  'own',
  'family',
  'form',
  'short',
  'prior',
  'place',
  'title',
  'role',
  'kind',
  'known',
  'near',
  'before',
  'behind',
  'two-before',
  'two-behind',
  'gaps',
  'opening',
  'closing',
  'sort-before',
  'sort-behind',
  'ahead',
  'after',
  'many',
] as const

/** Their numbers. */
export const KIND = Object.fromEntries(KINDS.map((name, number) => [name, number])) as Record<
  (typeof KINDS)[number],
  number
>

/** Where a feature has no second value. */
export const NONE = plantedKey('')

/** Takes features: the number of a kind, and two values. */
export interface Sink {
  add(kind: number, first: Key, second: Key): void
}
