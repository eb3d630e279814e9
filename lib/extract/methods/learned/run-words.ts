import words from '#data/vocabulary/name-words.json'

const OUTSIDE: ReadonlySet<string> = new Set(words.outside)
const BREAKING: ReadonlySet<string> = new Set(words.breaking)

/** No name begins or ends with it. */
export const isOutside = (word: string): boolean => OUTSIDE.has(word)
/** No name runs over it. */
export const isBreaking = (word: string): boolean => BREAKING.has(word)
