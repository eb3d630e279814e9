import cues from '#data/vocabulary/role-cues.json'
import type { Method, Role } from '#lib/paper'
import { familyOfName } from './methods/family-of-name'
import { isNameless } from './methods/common-names'
import { isRival } from './models'
import { Capitals, type Known } from './names/lexicon'
import type { Mention } from './names/mentions'
import { shortForm } from './names/short-form'
import { withoutSize } from './names/model-span'
import { isOwnMatter } from './names/own-matter'
import type { Reading } from './names/reading'
import { sameKey, slugOf } from './names/slug'
import type { PaperNames } from './methods/paper-names'
import type { Proposal } from './methods/proposal'
import { roleOf } from './methods/roles'

const ORDER: Role[] = ['proposed', 'used', 'compared', 'mentioned']

export interface Methods {
  /** The named techniques of a paper: its own first, then known ones, then others told by form and context. */
  methods: Method[]
  /** Named only as the core of something longer: no methods of the paper, yet they tell its family. */
  narrowed: Method[]
}

export function readMethods(reading: Reading, { own, others }: PaperNames): Methods {
  const methods = new Map<string, Method>()
  const plain = new Set<string>()
  for (const one of own) {
    if (one.kind === 'dataset') continue
    const known = knownAs(reading, one.name)
    const name = withoutSize(one.name).replace(/\s{2,}/g, ' ')
    plain.add(sameKey(name))
    add(methods, sameKey(name), {
      name,
      slug: known?.id ?? slugOf(name),
      role: 'proposed',
      family: known?.family ?? familyOfOwn(reading, one),
      in: one.passage.in,
      start: one.start,
      end: one.end,
    })
  }
  for (const mention of reading.mentions) {
    const { known, passage, start, end } = mention
    if (!isMethod(reading, mention) || isInside(own, mention) || isInLong(reading, mention)) continue
    const name = shortForm(reading, known) ?? mention.name
    const key = methods.has(sameKey(name)) ? sameKey(name) : known.id
    if (!isNarrowed(mention)) plain.add(key)
    add(methods, key, {
      name,
      slug: known.id,
      role: roleOf(reading, mention),
      family: known.family,
      in: passage.in,
      start,
      end,
    })
  }
  for (const one of others) {
    if (one.kind === 'dataset' || one.kind === 'model' || !(one.compared || one.kind === 'method')) continue
    const { name, passage, start, end } = one
    plain.add(sameKey(name))
    add(methods, sameKey(name), {
      name,
      slug: slugOf(name),
      role: roleOf(reading, one),
      family: familyOfName(one.passage, one.chunk, one.chunk + 1),
      in: passage.in,
      start,
      end,
    })
  }
  const all = [...methods].sort(([, a], [, b]) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
  return {
    methods: all.flatMap(([key, one]) => (plain.has(key) ? [one] : [])),
    narrowed: all.flatMap(([key, one]) => (plain.has(key) ? [] : [one])),
  }
}

/** By its last words, or those of what it is short for. */
function familyOfOwn({ acronyms, passages }: Reading, { name, passage, from, to }: Proposal): string | null {
  const acronym = acronyms.find(({ short }) => short === name)
  const where = acronym ? passages.find((one) => one.in === acronym.in) : null
  if (!acronym || !where) return familyOfName(passage, from, to)
  const first = where.chunks.findIndex(({ end }) => end > acronym.longStart)
  const last = where.chunks.findIndex(({ end }) => end >= acronym.longEnd)
  return first < 0 || last < first ? null : familyOfName(where, first, last + 1)
}

/** A paper may introduce what the vocabulary has learnt since. */
const knownAs = ({ mentions }: Reading, name: string): Known | null =>
  mentions.find((one) => one.known.kind === 'method' && sameKey(one.name) === sameKey(name))?.known ?? null

const isInside = (own: Proposal[], { passage, start, end }: Mention) =>
  own.some((one) => one.passage === passage && one.start < end && one.end > start)

/** Part of a longer expression that the paper shortens as a whole ("Dual-Anchored Policy Distillation (DAPD)"). */
function isInLong({ acronyms, own }: Reading, { passage, start, end }: Mention): boolean {
  return acronyms.some((one) => {
    if (one.in === passage.in && start >= one.longStart && end <= one.longEnd)
      return !own.get(one.short.replace(/s$/, ''))
    if (passage.in !== 'title' || own.get(one.short.replace(/s$/, ''))) return false
    const at = passage.text.toLowerCase().indexOf(one.long.toLowerCase())
    return at >= 0 && start >= at && end <= at + one.long.length
  })
}

/** Wide names count only where they are what results are measured against ("full attention", "prompting"). */
function isMethod(reading: Reading, mention: Mention): boolean {
  const { kind, wide } = mention.known
  if (kind === 'model') return isOwnMatter(reading, mention) && isRival(reading, mention)
  return kind === 'method' && !wide && !isSuffixed(mention)
}

/** "UCB-style", "quantization-aware", "RL-tuned": describes something else. */
const isSuffixed = ({ passage, end }: Mention): boolean =>
  /^[-‐‑–](?:style|like|aware|tuned|based|driven|inspired|guided|free|friendly|specific|only)\b/.test(
    passage.text.slice(end, end + 12),
  )

/** "adaptive rejection sampling", "off-policy distillation", "LoRA adapters": another thing than the plain technique. */
function isNarrowed({ known, passage, chunk, start }: Mention): boolean {
  const before = passage.chunks[chunk - 1]
  if (known.capitals !== Capitals.none || !before || passage.chunks[chunk]!.start !== start) return false
  if (!/^ $/.test(passage.text.slice(before.end, start))) return false
  if (before.name) return !isNameless(before.text)
  return NARROWING.has(before.lower) || (/\p{Ll}-\p{Ll}/u.test(before.lower) && !GRADED.test(before.lower))
}

const NARROWING = new Set(cues.narrowing)
/** Of place or praise, not of kind: "sentence-level contrastive learning", "state-of-the-art pruning". */
const GRADED =
  /-(?:level|stage|specific|wise|art|training|trained|efficient|aware|aligned|time|scale|known|used|established|adopted|of|end|to)$/

/** One entry a method: its first place, its strongest role. */
function add(methods: Map<string, Method>, key: string, method: Method): void {
  const before = methods.get(key)
  if (!before) methods.set(key, method)
  else if (ORDER.indexOf(method.role) < ORDER.indexOf(before.role)) before.role = method.role
}
