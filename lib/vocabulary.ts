/** The names we know and what they belong to: data/vocabulary, typed. The files are checked by vocabulary.test.ts. */
import familyRows from '#data/vocabulary/families.json'
import topicRows from '#data/vocabulary/topics.json'

export interface Family {
  id: string
  parent: string | null
  label: string
  /** For rows and end labels. */
  short: string
  /** Root families only; a leaf has its root's hue. */
  light?: string
  dark?: string
  words: string[]
}

export interface Topic {
  id: string
  label: string
  short: string
  words: string[]
}

export const FAMILIES = familyRows as Family[]
export const TOPICS = topicRows as Topic[]

/** "peft/low-rank" -> "peft"; a root is its own root. */
export const rootOf = (family: string): string => family.split('/')[0]!
