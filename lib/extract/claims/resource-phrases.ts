import type { Phase } from '#lib/paper'
import { RESOURCES, type Resource } from '#lib/vocabulary'
import { efficiencyNamed } from './efficiency-named'
import { blank, type Item, type Named } from './item'
import type { Token } from './tokens'

interface Part {
  resource: Resource
  words: string
  /** Whether it stands as a mere modifier here. */
  narrow: boolean
}

/** Joins "peak GPU memory usage", "computation and memory costs", "number of trainable parameters" to one item each. */
export function joinResources(items: Item[], tokens: Token[]): Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length;) {
    if (!isPart(items[at])) {
      joined.push(items[at++]!)
      continue
    }
    const { item, end } = longestPhrase(items, at, tokens)
    joined.push(item)
    at = end
  }
  return joined
}

/** The longest run from `at` that names a resource ("memory and training ..." gives back what names none). */
function longestPhrase(items: Item[], at: number, tokens: Token[]): { item: Item; end: number } {
  for (let end = phraseEnd(items, at); end > at; end--) {
    const phrase = isPart(items[end - 1]) ? phraseOf(items.slice(at, end), tokens) : null
    if (!phrase) continue
    // "annotation accuracy", "memory management": the resource only narrows another noun.
    const narrows = items[end]?.code === 'Q' || isCompound(items[end], tokens)
    return { item: narrows ? blank('z', phrase.from, phrase.to) : phrase, end }
  }
  return { item: items[at]!, end: at + 1 }
}

/** “label-flip rates”: the resource is half a word. */
const isCompound = (next: Item | undefined, tokens: Token[]): boolean =>
  next?.code === 'z' && tokens[next.from]!.glued && tokens[next.from]!.kind === 'word'

/** Longer runs are no phrases; without a limit the retry would be quadratic. */
const MAX_RUN = 12

const isPart = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.code === 'R' ||
    item.code === 'S' ||
    item.code === 'M' ||
    item.code === 'B' ||
    (item.entry !== null && item.entry.modifier !== undefined))

/** The index after a run of resource words; "of" joins an amount to what follows, "and" joins two resources. */
function phraseEnd(items: Item[], at: number): number {
  let end = at
  while (end < items.length && end - at < MAX_RUN) {
    const item = items[end]!
    if (isPart(item)) end++
    else if (end > at && joinsNext(items, end)) end += 1
    else break
  }
  return end
}

function joinsNext(items: Item[], at: number): boolean {
  const item = items[at]!
  const next = items[at + 1]
  if (item.code === 'k')
    return items[at - 1]!.code !== 'B' && (isThing(next) || (next?.code === 'x' && isThing(items[at + 2])))
  // “the latency and the memory footprint”
  if (item.code === 'x' && items[at - 1]?.code === 'k') return isThing(next)
  if ('onO'.includes(item.code))
    return (
      isAmount(items[at - 1]!) &&
      (isPart(next) || ('xz'.includes(next?.code ?? '?') && isPart(items[at + 2])))
    )
  return (
    'xz'.includes(item.code) &&
    isPart(next) &&
    at > 1 &&
    'onO'.includes(items[at - 1]!.code) &&
    isAmount(items[at - 2]!)
  )
}

const isThing = (item: Item | undefined): boolean => isPart(item) && item!.code !== 'B'
const isAmount = (item: Item): boolean => item.code === 'S'

/** “computation and communication costs”: the last word is everybody's, though it stands in the name of the last. */
const COSTS = /^(?:costs|overheads?|expenses)$/
const COST = RESOURCES.find(({ id }) => id === 'cost')!

function phraseOf(items: Item[], tokens: Token[]): Item | null {
  const groups = split(items, tokens)
  const head = items.at(-1)!
  const resources = namesOf(groups, COSTS.test(tokens[head.to - 1]!.text))
  if (resources.length === 0) return null
  const code = groups.every((group) =>
    group.every(({ resource, narrow }) => resource.role === 'model' || narrow),
  )
    ? 'B'
    : 'R'
  const item = blank(code, items[0]!.from, head.to)
  item.resources = resources
  item.entry = head.entry
  return item
}

function split(items: Item[], tokens: Token[]): Part[][] {
  const groups: Part[][] = [[]]
  for (const item of items) {
    if (item.code === 'k') groups.push([])
    else {
      const resource = item.entry?.resource ?? item.entry?.modifier
      if (!resource) continue
      const words = tokens
        .slice(item.from, item.to)
        .map(({ text }) => text)
        .join(' ')
      groups.at(-1)!.push({ resource, words, narrow: item.entry?.resource === undefined })
    }
  }
  return groups.filter((group) => group.length > 0)
}

/** A group without a head of its own ("training and inference costs") shares the last one's. */
function namesOf(groups: Part[][], areCosts: boolean): Named[] {
  const named: Named[] = []
  const last = headOf(groups.at(-1)!)
  if (!last) return []
  // "memory and inference efficiency": each of them is an efficiency.
  const heads = groups.map((group) =>
    last.id.startsWith('efficiency') ? (efficiencyIn(group) ?? headOf(group)) : headOf(group),
  )
  const carrier =
    groups.at(-1)!.find(({ resource }) => resource.role === 'carrier')?.resource ??
    (areCosts && groups.length > 1 ? COST : null)
  for (const [i, group] of groups.entries()) {
    // "computation and memory costs" are two costs: the carrier at the end is everybody's.
    const own = heads[i]
    const head = carrier && (!own || isComputing(own, group)) ? carrier : own
    if (head) push(named, head, group)
    else if (group.every(({ words }) => /^comput/.test(words))) push(named, COST, group)
  }
  const phases = new Set(
    groups.flatMap((group, i) => (heads[i] && i < groups.length - 1 ? [] : [phaseOf(group)])),
  )
  if (phases.size > 1) named.at(-1)!.phase = null
  return named
}

/** Computation is a cost among costs; steps, tokens and FLOPs are counted. */
const isComputing = ({ id }: Resource, group: Part[]): boolean =>
  id === 'compute' && !group.some(({ words }) => /\b(?:steps|FLOPs?|NFEs?|calls|queries)$/i.test(words))

function push(named: Named[], head: Resource, group: Part[]): void {
  const metric = metricOf(head, group)
  if (named.some((one) => one.metric === metric)) return
  named.push({ metric, phase: head.phase ?? phaseOf(group), better: head.better ?? 'less', id: head.id })
}

/** A bare "memory" before "and ... efficiency". */
const efficiencyIn = (group: Part[]): Resource | null =>
  group.length === 1 ? efficiencyNamed(group[0]!.words) : null

const phaseOf = (group: Part[]): Phase | null =>
  group.find(({ resource }) => resource.phase)?.resource.phase ?? null

/** English compounds end in their head; "costs" and "usage" only carry what stands before them. */
function headOf(group: Part[]): Resource | null {
  const named = group.filter(
    ({ resource, narrow }) => !narrow && resource.metric && resource.role !== 'carrier',
  )
  const carrier = group.find(({ resource }) => resource.role === 'carrier')
  const head = named.at(-1)?.resource ?? null
  if (head?.role === 'model')
    return named.findLast(({ resource }) => resource.role !== 'model')?.resource ?? carrier?.resource ?? head
  if (carrier && (!head || isComputing(head, group))) return carrier.resource
  return head ?? carrier?.resource ?? null
}

function metricOf(head: Resource, group: Part[]): Named['metric'] {
  const trained = group.some(({ resource }) => resource.id === 'training')
  if (head.id === 'model-size' && trained) return 'parameters'
  return head.metric!
}
