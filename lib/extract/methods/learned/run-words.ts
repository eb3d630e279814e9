import words from '#data/vocabulary/name-words.json'
import { KeySet } from '../../names/key-set'

/** No name begins or ends with one of these. */
export const OUTSIDE = new KeySet(words.outside)
/** No name runs over one of these. */
export const BREAKING = new KeySet(words.breaking)
