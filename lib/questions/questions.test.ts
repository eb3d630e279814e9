/// <reference types="vite/client" />
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NO_FILTER, type Filter } from '#lib/paper'
import { smallStore } from '#lib/store/fixture'
import { Reader } from '#lib/store/reader'
import { writeStore } from '#lib/store/write'

type Question = (reader: Reader, filter: Filter) => Promise<unknown>

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

describe.each(questions)('%s', (_, question) => {
  test('answers on an empty store', async () => {
    plain(await question(empty, NO_FILTER))
  })
  test('answers on a small store with nothing chosen', async () => {
    plain(await question(small, NO_FILTER))
  })
  test('answers on a small store with everything chosen', async () => {
    plain(await question(small, everything))
  })
})

/** Rows cross to the browser and into files: they must survive JSON. */
function plain(rows: unknown): void {
  expect(rows).not.toBeUndefined()
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows)
}
