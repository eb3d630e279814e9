import { expect, test } from 'vitest'
import { passageOf } from '../../names/passage'
import type { Candidate } from './candidate'
import { chooseNames } from './choose-names'

const TEXT = 'We prune with Quick Gated Pruning (QGP) and QGP alone.'
const passage = passageOf('abstract', TEXT, [{ start: 0, end: TEXT.length, text: TEXT }])

function candidate(name: string): Candidate {
  const standings = [...TEXT.matchAll(new RegExp(name.replace(/[()]/g, '\\$&'), 'g'))].map(({ index }) => ({
    passage,
    sentence: 0,
    from: 0,
    to: 1,
    start: index,
    end: index + name.length,
  }))
  return { key: name.toLowerCase(), name, standings, method: null, model: null, dataset: null }
}
const chosen = (odds: Record<string, number>, least = 0, partners = new Map<string, string>()) =>
  chooseNames(
    Object.entries(odds).map(([name, odds]) => ({ candidate: candidate(name), odds })),
    least,
    partners,
  ).map(({ candidate }) => candidate.name)

test('takes those that are likely enough, likeliest first', () =>
  expect(chosen({ QGP: 1, prune: 2, alone: -1 })).toEqual(['prune', 'QGP']))
test('of names that stand upon each other the likeliest', () =>
  expect(chosen({ 'Gated Pruning': 1, 'Quick Gated Pruning': 2 })).toEqual(['Quick Gated Pruning']))
test('one that also stands alone is kept beside a longer one', () =>
  expect(chosen({ QGP: 1, 'Pruning (QGP)': 2 })).toEqual(['Pruning (QGP)', 'QGP']))
test('of a long form and its short one the likeliest', () =>
  expect(chosen({ QGP: 1, 'Quick Gated Pruning': 2 }, 0, new Map([['qgp', 'quick gated pruning']]))).toEqual([
    'Quick Gated Pruning',
  ]))
