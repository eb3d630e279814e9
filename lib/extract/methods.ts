import type { Method, Role } from '#lib/paper'
import { isRival } from './models'
import type { Known } from './names/lexicon'
import type { Mention } from './names/mentions'
import { shortForm } from './names/short-form'
import { isOwnMatter } from './names/own-matter'
import type { Reading } from './names/reading'
import { sameKey, slugOf } from './names/slug'
import type { PaperNames } from './methods/paper-names'
import type { Proposal } from './methods/proposal'
import { roleOf } from './methods/roles'

const ORDER: Role[] = ['proposed', 'used', 'compared', 'mentioned']

/** The named techniques of a paper: its own first, then known ones, then others told by form and context. */
export function readMethods(reading: Reading, { own, others }: PaperNames): Method[] {
  const methods = new Map<string, Method>()
  for (const one of own) {
    if (one.kind === 'dataset') continue
    const known = knownAs(reading, one.name)
    add(methods, sameKey(one.name), {
      name: one.name,
      slug: known?.id ?? slugOf(one.name),
      role: 'proposed',
      family: known?.family ?? null,
      in: one.passage.in,
      start: one.start,
      end: one.end,
    })
  }
  for (const mention of reading.mentions) {
    const { known, passage, start, end } = mention
    if (!isMethod(reading, mention) || isInside(own, mention) || isInLong(reading, mention)) continue
    const name = shortForm(reading, known) ?? mention.name
    add(methods, methods.has(sameKey(name)) ? sameKey(name) : known.id, {
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
    add(methods, sameKey(name), {
      name,
      slug: slugOf(name),
      role: roleOf(reading, one),
      family: null,
      in: passage.in,
      start,
      end,
    })
  }
  return [...methods.values()].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
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

/** One entry a method: its first place, its strongest role. */
function add(methods: Map<string, Method>, key: string, method: Method): void {
  const before = methods.get(key)
  if (!before) methods.set(key, method)
  else if (ORDER.indexOf(method.role) < ORDER.indexOf(before.role)) before.role = method.role
}
