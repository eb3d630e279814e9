import { cue } from '../cues'
import type { Draft, Reading } from '../draft'
import type { Item } from '../item'
import type { Scene } from '../scene'
import { rivalName } from '../rival-name'

const COMPARES = cue('compares').source
/** “outperforms |A|”, “competitive accuracy |with B|”, “better results |than C|”, “97% of |D's| accuracy” */
const RIVALS = [
  cue('rival-beaten').source,
  String.raw`${cue('rival-equalled').source}(?:,?\s[^\s,;]+){0,5}?,?\s(?:to|with|as|against)\b`,
  String.raw`\b(?:effectiveness|efficacy|advantages?)\sover\b`,
  String.raw`\bimprov\p{Ll}*\s(?:[^\s,;]+\s){1,4}?of(?=\s(?:[^\s,;.]+\s){1,5}?by\s)`,
  String.raw`\b(?:underperforms?|trail(?:s|ing)?(?:\sclosely)?\sbehind)\b`,
  String.raw`\b(?:reach|achiev|attain|match|recover|maintain|preserv)\p{Ll}*\s(?:[^\s,;]+\s){0,4}?(?:performance|accuracy|quality)\sof\b`,
  String.raw`\b(?:reach|achiev|attain)\p{Ll}*(?=\s(?:[^\s,;.]+\s){0,3}?[^\s,;.]+['’]s\s(?:performance|accuracy|quality|scores?)\b)`,
  String.raw`\b(?:\p{Ll}+er|more|less|worse|superior|inferior)(?:\s[^\s,;]+){0,6}?\sthan\b`,
  String.raw`\b(?:improv\w+|gains?|increas\w+|better)(?:\s[^\s,;]+){0,10}?\s(?:over|than)\b`,
  String.raw`\bimproves?(?=\s(?:the\s)?(?:sota|state)\b)`,
  String.raw`%\s(?:of\s)?(?:the\s)?(?:[^\s,;]+\s)?(?:performance|accuracy|quality)\sof\b`,
  String.raw`%\sof(?=\s(?:[^\s,;.]+\s){1,4}?[^\s,;.]+['’]s\s)`,
].join('|')
/** “compared to 26.5 for |X|”: a score may stand between. */
const AFTER = new RegExp(String.raw`(?:${COMPARES})\s+(?:\d[\d.]*%?\sfor\s+)?`, 'gu')
const RIVAL = new RegExp(String.raw`(?:${RIVALS})\s+`, 'gu')
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
  const larger = largerRival(draft, text, end)
  if (larger) return larger
  const near =
    ownOf(after(reading, end) ?? inside(reading, start, end), draft, items[draft.at]!) ??
    wholeOf(draft, text, start, end) ??
    lessened(text, start, end) ??
    ownOf(before(reading, start), draft, items[draft.at]!)
  if (near || isPlain(draft)) return near
  return ownOf(rival(reading, start), draft, items[draft.at]!) ?? kept(text)
}

/** A quantity by itself is mostly set against nothing; few parameters and samples are set against a rival too. */
const isPlain = ({ ratio, absolute, metric, pattern }: Draft): boolean =>
  ratio === null &&
  absolute !== null &&
  metric !== 'model-size' &&
  !(pattern === 'counted' && (metric === 'parameters' || metric === 'data'))

const KEPT =
  /%\sof\s(?:the\s|its\s)?(original|baseline|full|uncompressed|dense|unpruned|teacher)(?:\s[\w-]+){0,2}?\s(?:performance|accuracy|quality|capabilit\w+|scores?)\b/i

/** “97% of the original performance”: what has it */
function kept(text: string): string | null {
  const whole = KEPT.exec(text)?.[1]
  if (!whole) return null
  return whole === 'baseline' ? whole : `${whole} model`
}

const WHOLE = /\bof (?:the )?((?:original|full|vanilla|entire|whole|standard|baseline) [^,;.()]+)$/i
const BELONGS =
  /^\s+(?:of|(?:of (?:that|those) )?(?:required|used|needed|taken|consumed) (?:by|for)|by|of that of|as)\s+(?!(?:them|it|all|both|the (?:training|entire))\b)/
const SPEEDS_UP =
  /\b(?:[Ss]peed(?:s|ing)?[- ]up|speedup(?=\s+(?:the\s+)?\S*\p{Lu})|[Aa]ccelerat(?:e|es|ed|ing))\s+((?:[^,;.\s]+\s+){1,10}?)(?:by|up to|more than|over)\s/u
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
  /\p{Lu}|\b(?:full|original|vanilla|fine-tuning|baselines?|methods?|approaches|existing|previous|prior|standard|those|state|counterparts?|competitors|peers)\b/u

/** “1% of the cost |of Foo|”, “15% of |the original budget|”: what it is a share of. */
function wholeOf({ pattern }: Draft, text: string, start: number, end: number): string | null {
  if (!/part|times speed|rival uses|reduced? to/.test(pattern)) return null
  const behind = BELONGS.exec(text.slice(end))
  const name = behind && rivalName(text, end + behind[0].length)
  return name && RIVAL_LIKE.test(name) ? name : (WHOLE.exec(text.slice(start, end))?.[1] ?? null)
}

/** “surpasses the 400x larger |rival|” */
function largerRival({ pattern }: Draft, text: string, end: number): string | null {
  return pattern === 'larger rival' && /^\s\S*\p{Lu}/u.test(text.slice(end)) ? rivalName(text, end) : null
}

const LESSENED =
  /\b(?:reduc|cut|lower|shorten|sav|improv|increas|accelerat|compress)\p{Ll}*\s(?:[^\s,;]+\s){1,6}?of\s((?:[^\s,;]+\s){1,8}?)by\s/u

/** “reduces the cost of |the original model| by half” */
function lessened(text: string, start: number, end: number): string | null {
  const found = LESSENED.exec(text.slice(start, end + 4))
  return found && RIVAL_LIKE.test(found[1]!)
    ? rivalName(text, start + found.index + found[0].lastIndexOf(found[1]!))
    : null
}

/** “3.1x, 7.2x and 10.5x faster than A, B and C”: to each its own. */
function ownOf(name: string | null, { quantity }: Draft, { quantities }: Item): string | null {
  if (!name || quantities.length < 2) return name
  const names = name.split(/,\s*(?:and\s+)?|\s+and\s+/)
  return names.length === quantities.length ? (names[quantities.indexOf(quantity!)] ?? name) : name
}

/** The first comparison behind the claim, unless a stop comes first. */
function after({ text, lower }: Reading, end: number): string | null {
  AFTER.lastIndex = Math.max(0, end - 1)
  for (let found = AFTER.exec(lower); found; found = AFTER.exec(lower)) {
    const between = text.slice(end, found.index)
    if (/[;.](?:\s|$)/.test(between) || between.length > MAX_GAP) return null
    const isFar = /^over/i.test(found[0]) && between.trim().split(/\s+/).length > NEAR
    const name = isFar ? null : rivalName(text, found.index + found[0].length)
    if (name) return name
  }
  return null
}

function inside({ text, lower }: Reading, start: number, end: number): string | null {
  AFTER.lastIndex = start
  const found = AFTER.exec(lower)
  return found && found.index < end ? rivalName(text, found.index + found[0].length) : null
}

/** “Compared with full fine-tuning, ...” */
function before({ text, lower }: Reading, start: number): string | null {
  AFTER.lastIndex = Math.max(0, start - WINDOW)
  for (let found = AFTER.exec(lower); found && found.index < start; found = AFTER.exec(lower)) {
    const name = OPENING.test(found[0]) ? rivalName(text, found.index + found[0].length) : null
    if (name) return name
  }
  return null
}

/** The rival named last before the claim, else the first behind it. */
function rival({ text, lower }: Reading, start: number): string | null {
  RIVAL.lastIndex = Math.max(0, start - WINDOW)
  let name: string | null = null
  for (let found = RIVAL.exec(lower); found; found = RIVAL.exec(lower)) {
    if (found.index > start && (name || found.index > start + WINDOW)) break
    name = rivalName(text, found.index + found[0].length) ?? name
  }
  return name
}
