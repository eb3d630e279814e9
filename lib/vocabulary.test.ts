import { describe, expect, it } from 'vitest'
import commonNames from '#data/vocabulary/common-names.json'
import plainWords from '#data/vocabulary/plain-words.json'
import { DATASETS, FAMILIES, METHODS, MODELS, TOPICS, rootOf } from './vocabulary'

const lists = { FAMILIES, TOPICS, METHODS, MODELS, DATASETS }
const ids = new Set(FAMILIES.map(({ id }) => id))
const bySpelling = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+*#²∞τ']+/gu, ' ')
const twice = (words: string[]) => words.filter((word, index) => words.indexOf(word) !== index)

describe('the vocabulary', () => {
  it.each(Object.entries(lists))('keeps %s sorted by unique ids', (_, rows) => {
    const own = rows.map(({ id }) => id)
    expect(own).toEqual([...new Set(own)].sort())
  })

  it('has no word that means two things', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const [kind, rows] of Object.entries({ METHODS, MODELS, DATASETS }))
      for (const { id, label, aliases, needs } of rows)
        for (const alias of [label, ...aliases]) {
          if (needs?.[alias]) continue
          const owner = owners.get(bySpelling(alias))
          if (owner && owner !== `${kind}/${id}`) shared.push(`${alias}: ${owner}, ${kind}/${id}`)
          owners.set(bySpelling(alias), `${kind}/${id}`)
        }
    expect(shared).toEqual([])
  })

  it('gives every leaf its root, and every method a family that exists', () => {
    for (const { id, parent } of FAMILIES) {
      expect(parent === null || ids.has(parent), id).toBe(true)
      expect(rootOf(id)).toBe(parent ?? id)
    }
    for (const { id, family } of METHODS) expect(family === null || ids.has(family), id).toBe(true)
  })

  it('gives every root family a colour in both themes', () => {
    for (const { id, parent, light, dark } of FAMILIES)
      if (parent === null && !['survey', 'evaluation'].includes(id))
        expect([id, light, dark]).not.toContain(undefined)
  })

  it('reads a cue once, either as a cue, a hint or a blind', () => {
    for (const { id, words, hints = [], not = [] } of [...FAMILIES, ...TOPICS]) {
      expect(words.length, id).toBeGreaterThan(0)
      expect(twice([...words, ...hints, ...not]), id).toEqual([])
    }
  })

  it('asks for company only of its own aliases', () => {
    for (const rows of [METHODS, MODELS, DATASETS])
      for (const { id, label, aliases, needs = {} } of rows)
        for (const alias of Object.keys(needs)) expect([label, ...aliases], id).toContain(alias)
  })

  it('keeps its word lists sorted and without repeats', () => {
    for (const words of [commonNames, plainWords]) expect(words).toEqual([...new Set(words)].sort())
  })
})
