import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { attributesLine } from '#lib/attributes-line'
import type { ReadPaper } from '#lib/paper'
import { StoreError } from './store-error'

/** Papers and the name of their version: the newest date, and a hash that no order of the papers changes. */
export interface Staged {
  version: string
  papers: number
}

/** Writes papers to a file of JSON lines for the build, each claim checked against its abstract on the way. */
export async function stage(
  papers: AsyncIterable<ReadPaper> | Iterable<ReadPaper>,
  path: string,
): Promise<Staged> {
  const digests: string[] = []
  let newest = ''
  async function* lines() {
    for await (const read of papers) {
      checkEvidence(read)
      digests.push(
        createHash('sha256').update(JSON.stringify(read.paper)).update(attributesLine(read)).digest('base64'),
      )
      if ((read.paper.published ?? '') > newest) newest = read.paper.published!
      yield JSON.stringify(read) + '\n'
    }
  }
  // Opened first: a stream that fails before its file is open would create it after the caller has tidied up.
  const file = await open(path, 'w')
  await pipeline(lines, file.createWriteStream())
  const hash = createHash('sha256').update(digests.sort().join('')).digest('hex').slice(0, 8)
  return { version: `${newest || 'undated'}-${hash}`, papers: digests.length }
}

function checkEvidence({ paper, attributes }: ReadPaper): void {
  for (const claim of [...attributes.claims, ...attributes.regressions])
    if (
      paper.abstract.slice(claim.start, claim.end) !== claim.quote ||
      paper.abstract.slice(claim.raw_start, claim.raw_end) !== claim.raw
    )
      throw new StoreError(
        'build',
        `paper ${paper.id}: the words of a claim read by "${claim.pattern}" are not at their place in the abstract`,
        'This is a defect of the extractor; report the paper id. The old store is untouched.',
      )
}
