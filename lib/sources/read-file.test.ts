import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { papersOf } from './read-file'

const directory = mkdtempSync(join(tmpdir(), 'sources-'))
const written = (name: string, content: string | Buffer) => {
  writeFileSync(join(directory, name), content)
  return join(directory, name)
}
async function titles(file: string): Promise<string[]> {
  const found = []
  for await (const { title } of papersOf(file)) found.push(title)
  return found
}
const lines = '{"title": "One"}\n{"title": "Two"}\n'

describe('a file of papers', () => {
  it('is unpacked by its first bytes, whatever it is called', async () => {
    expect(await titles(written('packed.jsonl', gzipSync(lines)))).toEqual(['One', 'Two'])
    expect(await titles(written('plain.gz', lines))).toEqual(['One', 'Two'])
  })

  it('may begin with a byte order mark, end its lines as Windows does, and lack the last line feed', async () => {
    expect(await titles(written('mark', '\ufeff{"title": "One"}\r\n{"title": "Two"}'))).toEqual([
      'One',
      'Two',
    ])
  })

  it('has a line where a line feed is, and not where an abstract holds a line separator', async () => {
    expect(await titles(written('separator.jsonl', '{"title": "One\u2028or two"}'))).toEqual([
      'One\u2028or two',
    ])
  })

  it('is refused with its name and a remedy where it is missing, cut or of no known form', async () => {
    await expect(titles(join(directory, 'none.jsonl'))).rejects.toThrow(
      /none\.jsonl: no such file\n {2}Check the path/,
    )
    const cut = gzipSync(lines.repeat(2000)).subarray(0, 60)
    await expect(titles(written('cut.jsonl.gz', cut))).rejects.toThrow(/cut\.jsonl\.gz, line \d+: breaks off/)
    await expect(titles(written('notes.txt', 'some notes'))).rejects.toThrow(
      /notes\.txt, line 1: not in a form that is known/,
    )
  })
})
