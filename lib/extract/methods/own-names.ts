import { spells } from '../names/acronyms'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { isAsked } from './asked'
import { componentsOf, definedAsOwn, describedAsOwn } from './own-statements'
import { isEvaluation } from './kinds'
import { calledNames } from './called-names'
import { enumeratedParts } from './enumerated-parts'
import type { Proposal } from './proposal'
import { SIZED, ledVariants, variantsOf } from './own-variants'
import { proposalsOf } from './proposals'
import { titleName } from './title-name'
import { titleShort } from './title-short'
import { toldRuns } from './told-runs'
import { titleParts } from './title-parts'
import { unnamedProposals } from './unnamed'

/** Everything that a paper names as its own: methods, models, data sets; a name in the title first, each once. */
export function ownNames(reading: Reading): Proposal[] {
  const found = new Map<string, Proposal>()
  const title = titleName(reading)
  for (const read of [
    ...(title ? [title] : titleShort(reading)),
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
  if (own.length > 0)
    return [...own, ...variantsOf(reading, own), ...ledVariants(reading, own), ...titleParts(reading, own)]
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

/** Under the short form that the paper gives to its name ("Diffusion Tree Sampling (DTS)"). */
function inShort({ acronyms }: Reading, one: Proposal): Proposal {
  const key = sameKey(one.name)
  const acronym = acronyms.find(({ long }) => sameKey(long) === key)
  return acronym ? { ...one, name: acronym.short } : one
}
