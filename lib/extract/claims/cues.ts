import { CLAIM_CUES } from '#lib/vocabulary'

const CLASSES = new Map(CLAIM_CUES.map(({ id, words }) => [id, words]))

/** The phrases of a cue class as one RegExp over lower-case text; gaps are bounded, so its work is linear. */
export function cue(id: string): RegExp {
  const words = CLASSES.get(id)
  if (!words) throw new Error(`No cue class "${id}" in data/vocabulary/claim-cues.json`)
  return new RegExp(`(?:(?<![\\p{L}\\p{N}-])|(?=%))(?:${alternatives(words)})(?![\\p{L}\\p{N}])`, 'gu')
}

/** Whether a phrase of the class stands in a lower-case text, from its beginning on. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

const alternatives = (words: string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(source)
    .join('|')

function source(phrase: string): string {
  let text = ''
  for (const word of phrase.split(' ')) {
    const gap = /^~(\d)$/.exec(word)
    if (gap) text += `(?:[^\\s,;.]+ ){0,${gap[1]}}`
    else text += `${one(word)} `
  }
  return text.trimEnd()
}

function one(word: string): string {
  const named = /^\{(.+)\}$/.exec(word)
  if (named) return `(?:${alternatives(CLASSES.get(named[1]!) ?? CLASSES.get(`${named[1]}-words`) ?? [])})`
  const escaped = word.toLowerCase().replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return escaped === '*' ? '[^\\s,;]+' : escaped.replace(/\*/g, '\\p{L}*')
}
