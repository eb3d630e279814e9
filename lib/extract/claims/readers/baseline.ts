import type { Draft } from '../draft'
import type { Item } from '../item'
import type { Scene } from '../scene'
import { rivalName } from '../rival-name'

const COMPARES = String.raw`than|compared (?:to|with|against)|comparing (?:to|with)|compare to|in comparison (?:to|with)|relative to|versus|vs\.?|as opposed to|instead of|over|against|in contrast to|in relation to|with respect to|w\.r\.t\.`
const RIVALS = String.raw`outperform(?:s|ing)?|surpass(?:es|ing)?|exceed(?:s|ing)?|beat(?:s|ing)?|match(?:es|ing)?(?: or \w+)?|rival(?:s|ing)?|comparabl[ey] (?:\w+ ){0,3}(?:to|with)|competitive(?:ly)? with|on[- ]par with|superior to|better (?:\w+ ){0,2}than|similar (?:\w+ ){0,3}to|same (?:\w+ ){0,2}as|equivalent to|parity with|improvements? (?:over|than)|(?:improv\w+|gains?|increase|better) (?:[^,;.\s]+(?:\.\d\S*)? ){0,10}?over|improv(?:es|ed|ing|e) (?:on|upon)|improves?(?=\s+(?:the )?(?:SOTA|state))|\\?% (?:of )?(?:the )?(?:\w+ )?(?:performance|accuracy|quality) of|\\?% of(?=\s+(?:[^,;.\s]+ ){1,4}?[^,;.\s]+['’]s )|close to|within \S{1,10} of|compet\w+ (?:with|against)|(?:higher|lower|better|greater|stronger|larger) (?:[\w-]+ ){0,3}than`
const AFTER = new RegExp(String.raw`\b(?:${COMPARES})\s+`, 'gi')
const RIVAL = new RegExp(String.raw`\b(?:${RIVALS})\s+`, 'gi')
const OPENING = /^(?:compar|relative|against|in (?:com|con|rel))/i
const MAX_GAP = 160
const NEAR = 4
const WINDOW = 400

/** What the saving is measured against, in the words of the sentence. */
export function baselineOf(draft: Draft, { reading }: Scene): string | null {
  const { text, tokens, items } = reading
  const start = tokens[items[draft.from]!.from]!.start
  const end = tokens[items[draft.to - 1]!.to - 1]!.end
  const sped = spedUp(text, start, end)
  if (sped) return sped
  const near = ownOf(
    after(text, end) ?? inside(text, start, end) ?? before(text, start),
    draft,
    items[draft.at]!,
  )
  const whole = near ?? wholeOf(draft, text, start, end)
  if (whole) return whole
  // A plain quantity is mostly set against nothing.
  if (near || (draft.ratio === null && draft.absolute !== null && draft.metric !== 'model-size')) return near
  return ownOf(rival(text, start), draft, items[draft.at]!)
}

const WHOLE = /\bof (?:the )?((?:original|full|vanilla|entire|whole|standard|baseline) [^,;.()]+)$/i
const BELONGS = /^\s+(?:of|required by|used by|needed by|taken by|of that of)\s+(?!(?:them|it|all|both)\b)/
const SPEEDS_UP =
  /\b(?:[Ss]peed(?:s|ing)?[- ]up|speedup(?=\s+(?:the\s+)?\S*\p{Lu})|[Aa]ccelerat(?:e|es|ed|ing))\s+((?:[^,;.\s]+\s+){1,10}?)(?:by|up to)\s/u
/** A model or method can be sped up and be the rival at once; “training” and “latency” cannot. */
const IS_RIVAL =
  /\p{Lu}|\b(?:our|original|models?|methods?|implementations?|baselines?|algorithms?|approach(?:es)?|frameworks?|pipelines?|counterparts?)\b/u
const IS_RESOURCE =
  /^(?:of|in|for|up|to)\b|\b(?:training|inference|decoding|sampling|generation|convergence|computation|process|latency|speed|throughput|time)\b/i

/** “accelerates |our base model| by 10x” */
function spedUp(text: string, start: number, end: number): string | null {
  const sped = SPEEDS_UP.exec(text.slice(start, end + 10))
  if (!sped || !IS_RIVAL.test(sped[1]!) || IS_RESOURCE.test(sped[1]!)) return null
  return rivalName(text, start + sped.index + sped[0].indexOf(sped[1]!))
}

const RIVAL_LIKE =
  /\p{Lu}|\b(?:full|original|vanilla|fine-tuning|baselines?|methods?|approaches|existing|previous|prior|standard|those|state)\b/u

/** “1% of the cost |of Foo|”, “15% of |the original budget|”: what it is a share of. */
function wholeOf({ pattern }: Draft, text: string, start: number, end: number): string | null {
  if (!pattern.includes('part')) return null
  const behind = BELONGS.exec(text.slice(end))
  const name = behind && rivalName(text, end + behind[0].length)
  return name && RIVAL_LIKE.test(name) ? name : (WHOLE.exec(text.slice(start, end))?.[1] ?? null)
}

/** “3.1x, 7.2x and 10.5x faster than A, B and C”: to each its own. */
function ownOf(name: string | null, { quantity }: Draft, { quantities }: Item): string | null {
  if (!name || quantities.length < 2) return name
  const names = name.split(/,\s*(?:and\s+)?|\s+and\s+/)
  return names.length === quantities.length ? (names[quantities.indexOf(quantity!)] ?? name) : name
}

/** The first comparison behind the claim, unless a stop comes first. */
function after(text: string, end: number): string | null {
  AFTER.lastIndex = Math.max(0, end - 1)
  for (let found = AFTER.exec(text); found; found = AFTER.exec(text)) {
    const between = text.slice(end, found.index)
    if (/[;.](?:\s|$)/.test(between) || between.length > MAX_GAP) return null
    const isFar = /^over/i.test(found[0]) && between.trim().split(/\s+/).length > NEAR
    const name = isFar ? null : rivalName(text, found.index + found[0].length)
    if (name) return name
  }
  return null
}

function inside(text: string, start: number, end: number): string | null {
  AFTER.lastIndex = start
  const found = AFTER.exec(text)
  return found && found.index < end ? rivalName(text, found.index + found[0].length) : null
}

/** “Compared with full fine-tuning, ...” */
function before(text: string, start: number): string | null {
  AFTER.lastIndex = Math.max(0, start - WINDOW)
  for (let found = AFTER.exec(text); found && found.index < start; found = AFTER.exec(text)) {
    const name = OPENING.test(found[0]) ? rivalName(text, found.index + found[0].length) : null
    if (name) return name
  }
  return null
}

/** The rival named last before the claim, else the first behind it. */
function rival(text: string, start: number): string | null {
  RIVAL.lastIndex = Math.max(0, start - WINDOW)
  let name: string | null = null
  for (let found = RIVAL.exec(text); found; found = RIVAL.exec(text)) {
    if (found.index > start && (name || found.index > start + WINDOW)) break
    name = rivalName(text, found.index + found[0].length) ?? name
  }
  return name
}
