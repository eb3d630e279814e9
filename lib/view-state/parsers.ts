import { createParser, parseAsStringLiteral } from 'nuqs/server'
import type { Choice } from '#lib/paper'

/** Ids joined by "~", "!" before one that is left out; an id stands once. */
export const parseAsChoices = createParser<Choice[]>({
  parse: (text) => {
    const found = new Map<string, Choice>()
    for (const part of text.split('~')) {
      const not = part.startsWith('!')
      const id = (not ? part.slice(1) : part).trim()
      if (id) found.set(id, { id, not })
    }
    return found.size ? [...found.values()].sort(byId) : null
  },
  serialize: (choices) =>
    [...choices]
      .sort(byId)
      .map(({ id, not }) => (not ? '!' : '') + id)
      .join('~'),
  eq: (a, b) =>
    a.length === b.length && a.every((choice, i) => choice.id === b[i]?.id && choice.not === b[i]?.not),
}).withDefault([])

const byId = (a: Choice, b: Choice) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Ids joined by "~", in the order given. */
export const parseAsIds = createParser<string[]>({
  parse: (text) => {
    const ids = [
      ...new Set(
        text
          .split('~')
          .map((id) => id.trim())
          .filter(Boolean),
      ),
    ]
    return ids.length ? ids : null
  },
  serialize: (ids) => ids.join('~'),
  eq: (a, b) => a.join('~') === b.join('~'),
}).withDefault([])

/** "2024" or "2024-08". */
export const parseAsMonth = createParser<string>({
  parse: (text) => (/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/.test(text) ? text : null),
  serialize: String,
})

const WORDS: Record<string, boolean> = {
  yes: true,
  true: true,
  '1': true,
  no: false,
  false: false,
  '0': false,
}

export const parseAsYes = createParser<boolean>({
  parse: (text) => WORDS[text.toLowerCase()] ?? null,
  serialize: (value) => (value ? 'yes' : 'no'),
})

/** A short text: control characters and white space folded, never empty. */
export const parseAsText = createParser<string>({
  parse: (text) =>
    text
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, 200)
      .trim() || null,
  serialize: String,
})

export const parseAsPage = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : null),
  serialize: String,
}).withDefault(1)

/** One of a few words; the first is the default and stays out of the address. */
export const oneOf = <const T extends string>(first: T, ...others: T[]) =>
  Object.assign(parseAsStringLiteral([first, ...others]).withDefault(first), { words: [first, ...others] })

/** One of a few words, none by default: the view chooses. */
export const anyOf = <const T extends string>(words: readonly T[]) =>
  Object.assign(parseAsStringLiteral(words), { words })
