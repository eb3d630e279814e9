/// <reference types="vite/client" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FACETS, NO_FILTER, type Filter } from '#lib/paper'
import { claimByPlace } from './claim-by-place'
import { labelCounts } from './label-counts'
import { LABELLED, labelsByPeriod } from './labels-by-period'
import { labelsKnown } from './labels-known'
import { mentions } from './mentions'
import { PAPER_ORDERS } from './papers-listed'
import { smallStore } from '#lib/store/fixture'
import { Reader } from '#lib/store/reader'
import { writeStore } from '#lib/store/write'

type Question = (reader: Reader, filter: Filter, options?: object) => Promise<unknown>

/** Questions whose SQL depends on an option: every one of its values is asked. */
const VARIANTS: Record<string, object[]> = {
  labelsByPeriod: LABELLED.flatMap((of) => [
    { of, step: 1 },
    { of, step: 12, ids: ['lora'] },
  ]),
  labelCounts: FACETS.map((facet) => ({ facet })),
  labelsFound: FACETS.map((facet) => ({ facet, text: 'l' })),
  labelsKnown: FACETS.map((facet) => ({ facet, typed: ['LoRA', 'peft'] })),
  mentions: (['topic', 'family', 'method', 'model', 'dataset'] as const).flatMap((kind) => [
    { kind, id: 'lora' },
    { kind, id: 'lora', beside: 'qlora', period: 54, step: 12 },
  ]),
  papersListed: PAPER_ORDERS.map((order) => ({ order, words: ['memory'], page: 1 })),
  claimsChosen: [
    { metric: 'memory', doubtful: false, largest: 2 },
    { paper: 'a', place: 0 },
  ],
  claimMarks: [{ metric: 'memory', doubtful: true }],
  claimByPlace: [{ key: 'a.0' }],
  methodPairs: [{ keys: [0], least: 1, together: 1 }, { without: [0] }],
  methodSupports: [{ keys: [0], least: 1, without: [0] }],
  methodSeats: [{ ids: ['lora'] }],
  paperById: [{ id: 'a' }],
}

const questions = Object.entries(import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true }))
  .filter(([path]) => !path.endsWith('.test.ts'))
  .map(([path, file]) => {
    const name = path.slice(2, -3).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    return [name, file[name] as Question] as const
  })

const everything: Filter = {
  from: '2020',
  to: '2025-06',
  facets: {
    family: [
      { id: 'peft', not: false },
      { id: 'data', not: true },
    ],
    topic: [{ id: 'language-models', not: false }],
    method: [{ id: 'lora', not: false }],
    model: [{ id: 'llama-2', not: false }],
    dataset: [{ id: 'mmlu', not: true }],
    source: [{ id: 'fixture', not: false }],
    venue: [{ id: 'ICLR 2024', not: false }],
  },
  code: true,
  q: 'memory low-rank',
}

const root = mkdtempSync(join(tmpdir(), 'paper-trends-'))
let empty: Reader
let small: Reader

beforeAll(async () => {
  empty = await Reader.open((await writeStore([], { directory: join(root, 'empty') })).path)
  small = await Reader.open((await writeStore(smallStore(), { directory: join(root, 'small') })).path)
})
afterAll(() => {
  empty.close()
  small.close()
  rmSync(root, { recursive: true, maxRetries: 5 })
})

describe.each(questions)('%s', (name, question) => {
  test('answers on an empty store', async () => {
    plain(await question(empty, NO_FILTER))
  })
  test('answers on a small store with nothing chosen', async () => {
    plain(await question(small, NO_FILTER))
  })
  test('answers on a small store with everything chosen', async () => {
    plain(await question(small, everything))
  })
  test.each(VARIANTS[name] ?? [{}])('answers as %j', async (options) => {
    plain(await question(small, NO_FILTER, options))
  })
})

/** Rows cross to the browser and into files: they must survive JSON. */
function plain(rows: unknown): void {
  expect(rows).not.toBeUndefined()
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
}

describe('what the answers say', () => {
  test('a paper counts once in each of its families, and a root takes in its leaves', async () => {
    const counts = new Map(
      (await labelCounts(small, NO_FILTER, { facet: 'family' })).map((row) => [row.id, row.papers]),
    )
    expect(counts.get('peft')).toBe(3)
    expect(counts.get('peft/low-rank')).toBe(2)
    expect(counts.get('compression')).toBe(1)
    expect(counts.get('retrieval')).toBe(0)
  })

  test('a paper dated by year alone stands in no month', async () => {
    const months = await labelsByPeriod(small, NO_FILTER, { of: 'topics', step: 1 })
    expect(months.map((row) => row.id)).not.toContain('fine-tuning')
    const years = await labelsByPeriod(small, NO_FILTER, { of: 'topics', step: 12 })
    expect(years.find((row) => row.id === 'fine-tuning')).toMatchObject({ period: 53, papers: 1 })
  })

  test('a claim is found by the name that an address gives it', async () => {
    expect(await claimByPlace(small, NO_FILTER, { key: 'b.0' })).toMatchObject({
      paper: 'b',
      ratio: 4,
      method: 'LoRA',
    })
    expect(await claimByPlace(small, NO_FILTER, { key: "b.0' or 1=1" })).toBeNull()
  })

  test('two labels together are behind a pair', async () => {
    const [mention] = await mentions(small, NO_FILTER, {
      kind: 'topic',
      id: 'language-models',
      beside: 'compression',
    })
    expect(mention).toMatchObject({ paper: 'b', total: 1 })
  })

  test('an alias stands for its label', async () => {
    expect(
      await labelsKnown(small, NO_FILTER, { facet: 'family', typed: ['PEFT', 'nothing'] }),
    ).toMatchObject([{ typed: 'peft', id: 'peft' }])
  })
})
