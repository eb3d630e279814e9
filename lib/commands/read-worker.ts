import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { extract } from '#lib/extract/extract'
import type { Attributes, Paper } from '#lib/paper'

export interface Batch {
  papers: Paper[]
  /** Where the reading of these papers is kept until the whole is done; null where it is not. */
  checkpoint: string | null
}

/** Reads a batch of papers, or takes the reading that an interrupted run has kept. */
export default function readBatch({ papers, checkpoint }: Batch): Attributes[] {
  const kept = checkpoint && keptIn(checkpoint)
  if (kept) return kept
  const attributes = papers.map(read)
  if (checkpoint) keep(checkpoint, attributes)
  return attributes
}

function read(paper: Paper): Attributes {
  try {
    return extract(paper)
  } catch (cause) {
    throw new Error(
      `paper ${paper.id} could not be read: ${cause}\n  This is a defect of the extractor; report the id.`,
    )
  }
}

function keptIn(path: string): Attributes[] | null {
  try {
    return deserialize(inflateRawSync(readFileSync(path)))
  } catch {
    return null // None yet, or one cut short: the papers are read again.
  }
}

function keep(path: string, attributes: Attributes[]): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(`${path}.new`, deflateRawSync(serialize(attributes), { level: 1 }))
    renameSync(`${path}.new`, path)
  } catch {
    // A full disk, or another run that has just tidied up: without a checkpoint nothing is lost but time.
  }
}
