import { withoutSize } from '../names/model-span'
import { spells } from '../names/acronyms'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { isAsked } from './asked'
import { isNameless } from './common-names'
import { componentsOf, definedAsOwn, describedAsOwn } from './own-statements'
import { isEvaluation } from './kinds'
import { calledNames } from './called-names'
import { enumeratedParts } from './enumerated-parts'
import type { Proposal } from './proposal'
import { proposalsOf } from './proposals'
import { titleName } from './title-name'
import { toldRuns } from './told-runs'
import { titleParts } from './title-parts'
import { unnamedProposals } from './unnamed'

/** Everything that a paper names as its own: methods, models, data sets; a name in the title first, each once. */
export function ownNames(reading: Reading): Proposal[] {
  const found = new Map<string, Proposal>()
  const title = titleName(reading)
  for (const read of [
    ...(title ? [title] : []),
    ...proposalsOf(reading),
    ...definedAsOwn(reading),
    ...describedAsOwn(reading),
    ...componentsOf(reading),
    ...enumeratedParts(reading),
    ...calledNames(reading),
    ...toldRuns(reading),
  ]) {
    if (isAsked(reading, read)) continue
    const one = inShort(reading, read)
    const known = found.get(sameKey(one.name))
    // The abstract says what a name is, the title only what it is about.
    if (known) known.kind = one.kind ?? known.kind
    else found.set(sameKey(one.name), one)
  }
  const own = [...found.values()].filter((one) => !isSpeltOut(one, found) && !isSize(one, found))
  for (const one of own) if (isEvaluation(one.name)) one.kind ??= 'dataset'
  if (own.length > 0) return [...own, ...variantsOf(reading, own), ...titleParts(reading, own)]
  return unnamedProposals(reading)
}

/** Several words that another of the names is short for. */
const isSpeltOut = (one: Proposal, found: Map<string, Proposal>) =>
  one.to - one.from > 1 &&
  [...found.values()].some(
    (short) =>
      short.to - short.from === 1 && spells(short.name, one.name) && hasInitials(short.name, one.name),
  )

/** Every word of the long form gives its first letter: "CORAL" is no "Cross-Step Representation Alignment". */
function hasInitials(short: string, long: string): boolean {
  let at = 0
  for (const [letter] of long.toLowerCase().matchAll(/(?<![\p{L}\d])[\p{L}\d](?=[\p{L}\d]{3})/gu)) {
    at = short.toLowerCase().indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** "MIMFlow-L" beside "MIMFlow". */
const isSize = ({ name }: Proposal, found: Map<string, Proposal>) =>
  SIZED.test(name) && found.has(sameKey(name.replace(SIZED, '')))

/** "DTS*" and "DTS-mini" beside "DTS". */
function variantsOf(reading: Reading, own: Proposal[]): Proposal[] {
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

const SIZED = /-(?:Base|Tiny|Small|Large|Huge|Mini|[TSBLH]|B\d|XL|\d+[bB](?:\/.*)?)$/

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

/** Under the short form that the paper gives to its name ("Diffusion Tree Sampling (DTS)"). */
function inShort({ acronyms }: Reading, one: Proposal): Proposal {
  const key = sameKey(one.name)
  const acronym = acronyms.find(({ long }) => sameKey(long) === key)
  return acronym ? { ...one, name: acronym.short } : one
}
