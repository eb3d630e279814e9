import type { Chunk } from '../names/chunk'
import { withoutSize } from '../names/model-span'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { isNameless } from './common-names'
import { phrase } from './phrase'
import type { Proposal } from './proposal'

/** "DTS*" and "DTS-mini" beside "DTS". */
export function variantsOf(reading: Reading, own: Proposal[]): Proposal[] {
  const keys = new Set(own.map(({ name }) => sameKey(name)))
  const variants: Proposal[] = []
  const { abstract } = reading
  for (const [at, chunk] of abstract.chunks.entries()) {
    if (!chunk.name) continue
    const base = own.find(
      ({ name, kind }) => isVariant(chunk.text, name) || (kind === 'dataset' && isSized(chunk.text, name)),
    )
    if (!base || keys.has(sameKey(chunk.text)) || isNameless(chunk.text)) continue
    keys.add(sameKey(chunk.text))
    const { start, end, text: name } = chunk
    variants.push({
      name,
      passage: abstract,
      start,
      end,
      from: at,
      to: at + 1,
      kind: isSized(name, base.name) ? 'model' : kindOfVariant(name, base.kind),
    })
  }
  return variants
}

/** "Training-free IndexCache", "Progressive MCGS": a capitalised word before an own name. */
export function ledVariants({ abstract, turn }: Reading, own: Proposal[]): Proposal[] {
  const { chunks, text, sentences } = abstract
  if (own.length === 0) return []
  return sentences.slice(turn).flatMap(({ from, to }) => {
    const found: Proposal[] = []
    for (let at = from; at < to - 1; at++) {
      const [lead, next] = [chunks[at]!, chunks[at + 1]!]
      if (!lead.capital) continue
      const base = own.find(({ name, kind }) => name === next.text && kind !== 'dataset')
      if (base && isLead(lead, at === from) && /^ $/.test(text.slice(lead.end, next.start)))
        found.push({ ...phrase(abstract, at, at + 2), kind: base.kind })
    }
    return found
  })
}

const isLead = ({ text, name, capital }: Chunk, first: boolean) =>
  capital &&
  !name &&
  (first ? /\p{Ll}-\p{L}/u.test(text) : /^\p{Lu}\p{Ll}{3,}/u.test(text)) &&
  !DESCRIBED.test(text)
const DESCRIBED =
  /^(?:Our|The|This|Unlike|Using|With|Specifically|Proposed)|-(?:based|trained|tuned|powered)$/

/** "-6K" counts the rows of a data set; "-Agent" acts. */
const kindOfVariant = (name: string, kind: Proposal['kind']): Proposal['kind'] =>
  /-\d+(?:\.\d+)?[KM]$|-DS$/.test(name) ? 'dataset' : /-(?:Agent|RL|Net)$/.test(name) ? 'method' : kind

/** "ReasonMed-7B", trained on "ReasonMed". */
const isSized = (text: string, name: string): boolean =>
  text.length > name.length && text.startsWith(name) && withoutSize(text) === name

/** "BE-CMC-CE" is built of "CMC". */
function isJoint(text: string, name: string): boolean {
  const parts = text.split(/[-+]/)
  return (
    parts.length > 1 &&
    parts.includes(name) &&
    parts.every((part) => part === name || /^\p{Lu}[\p{Lu}\d]*$/u.test(part))
  )
}

export const SIZED = /-(?:Base|Tiny|Small|Large|Huge|Mini|[TSBLH]|B\d|XL|\d+[bB](?:\/.*)?)$/

function isVariant(text: string, name: string): boolean {
  if (name.length > 2 && !/\s/.test(name) && !/-(?:[BLSH]|B\d)$/.test(text) && isJoint(text, name))
    return true
  if (name.length < 3 || text.length <= name.length || !text.startsWith(name)) return false
  return (
    /^(?:[-_^]\{?\\?(?:\p{L}{1,6}|\d[\d.]*)|[+*]+)\}?$/u.test(text.slice(name.length)) &&
    !/^[-_]\d+[BM]$/.test(text.slice(name.length)) &&
    !SIZED.test(text)
  )
}
