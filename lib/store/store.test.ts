import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NO_FILTER, type Facet, type Filter } from '#lib/paper'
import { readCurrent, storePath } from './directory'
import { smallStore } from './fixture'
import { Reader } from './reader'
import { servedReader } from './served'
import { writeStore } from './write'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'paper-trends-'))
  process.env.PAPER_TRENDS_DATA = directory
})
afterEach(() => {
  delete process.env.PAPER_TRENDS_DATA
  rmSync(directory, { recursive: true, maxRetries: 5 })
})

const idsOf = async (reader: Reader, filter: Filter) =>
  (
    await reader.ask<{ id: string }>('select id from paper where paper in ({chosen}) order by id', filter)
  ).map((row) => row.id)

const having = (facet: Facet, ...ids: string[]): Filter => ({
  ...NO_FILTER,
  facets: {
    ...NO_FILTER.facets,
    [facet]: ids.map((id) => ({ id: id.replace('!', ''), not: id.startsWith('!') })),
  },
})

describe('a version', () => {
  test('has the same name whatever the order of the papers', async () => {
    const one = await writeStore(smallStore(), { directory })
    const two = await writeStore(smallStore().reverse(), { directory })
    expect(two.version).toBe(one.version)
    expect(one.version).toMatch(/^2024-05-02-[0-9a-f]{8}$/)
  })

  test('is noticed by a reader that is being served, without a restart', async () => {
    await writeStore(smallStore(), { directory })
    expect((await servedReader()).papers).toBe(3)
    await writeStore(smallStore().slice(1), { directory })
    expect((await servedReader()).papers).toBe(2)
  })

  test('that was built before is still there for pinned links', async () => {
    const old = await writeStore(smallStore(), { directory })
    await writeStore(smallStore().slice(1), { directory })
    expect((await servedReader(old.version)).papers).toBe(3)
    await expect(servedReader('2001-01-01-00000000')).rejects.toMatchObject({ kind: 'gone' })
  })
})

describe('a build that fails', () => {
  test('leaves the old store as it was, and no half file', async () => {
    const old = await writeStore(smallStore(), { directory })
    const [first] = smallStore()
    first!.attributes.claims[0]!.quote = 'not in the abstract'
    await expect(writeStore([first!], { directory })).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'build',
    })
    expect(readCurrent(directory)?.version).toBe(old.version)
    expect(readdirSync(directory).sort()).toEqual([`${old.version}.duckdb`, 'current.json'])
  })

  test('on two papers of one id says so', async () => {
    const [first] = smallStore()
    await expect(writeStore([first!, first!], { directory })).rejects.toThrow('a paper id that stands twice')
  })
})

describe('a store that cannot be read', () => {
  test('says what to run when it is missing', async () => {
    await expect(servedReader()).rejects.toMatchObject({ kind: 'missing', remedy: 'Run: npm run ingest' })
  })

  test('says what to run when it is damaged', async () => {
    writeFileSync(join(directory, 'current.json'), '{"version":"x","schema":2,"papers":1}')
    writeFileSync(storePath(directory, 'x'), 'not a database')
    await expect(servedReader()).rejects.toMatchObject({ kind: 'damaged' })
  })
})

describe('a filter', () => {
  let reader: Reader
  beforeEach(async () => {
    reader = await Reader.open((await writeStore(smallStore(), { directory })).path)
  })
  afterEach(() => reader.close())

  test('with nothing chosen takes all', async () => {
    expect(await idsOf(reader, NO_FILTER)).toEqual(['a', 'b', 'c'])
  })
  test('by a root family takes in its leaves', async () => {
    expect(await idsOf(reader, having('family', 'peft'))).toEqual(['a', 'b', 'c'])
    expect(await idsOf(reader, having('family', 'peft/low-rank'))).toEqual(['a', 'b'])
  })
  test('takes any of one facet and all of several', async () => {
    expect(await idsOf(reader, having('family', 'peft/adapter', 'compression'))).toEqual(['b', 'c'])
    const both = { ...having('family', 'peft'), code: true }
    expect(await idsOf(reader, both)).toEqual(['a'])
  })
  test('leaves out what is negated', async () => {
    expect(await idsOf(reader, having('family', 'peft', '!compression'))).toEqual(['a', 'c'])
    expect(await idsOf(reader, having('venue', '!ICLR 2024'))).toEqual(['b'])
  })
  test('by dates is inclusive, a year meaning all of it', async () => {
    expect(await idsOf(reader, { ...NO_FILTER, from: '2024-04', to: '2024' })).toEqual(['b'])
    expect(await idsOf(reader, { ...NO_FILTER, to: '2023' })).toEqual(['c'])
  })
  test('by words wants all of them, and an unknown word finds nothing', async () => {
    expect(await idsOf(reader, { ...NO_FILTER, q: 'LoRA memory' })).toEqual(['a', 'b'])
    expect(await idsOf(reader, { ...NO_FILTER, q: 'LoRA zebra' })).toEqual([])
  })
  test('with an id that the store does not know is an error, never a wider result', async () => {
    await expect(idsOf(reader, having('method', 'no-such-method'))).rejects.toThrow('knows no method')
  })
})
