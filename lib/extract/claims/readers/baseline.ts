import type { Draft } from '../draft'
import type { Scene } from '../scene'

const COMPARES = String.raw`than|compared (?:to|with|against)|comparing (?:to|with)|in comparison (?:to|with)|relative to|versus|vs\.?|as opposed to|instead of|over|against|in contrast to|with respect to|w\.r\.t\.`
const RIVALS = String.raw`outperform(?:s|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|beat(?:s|ing)?|match(?:es|ing)?(?: or \w+)?|rival(?:s|ing)?|comparable (?:\w+ ){0,3}(?:to|with)|competitive with|on[- ]par with|superior to|better (?:\w+ ){0,2}than|similar (?:\w+ ){0,3}to|same (?:\w+ ){0,2}as|equivalent to`
const AFTER = new RegExp(String.raw`\b(?:${COMPARES})\s+`, 'gi')
const RIVAL = new RegExp(String.raw`\b(?:${RIVALS})\s+`, 'gi')
/** Where the name of the rival ends. */
const END =
  /[;:()]|[.?!](?=\s|$)|,(?!\s(?:and|or|[A-Z][\w-]*(?:,|\sand\s|\sor\s|[.;)]|$)))|\s(?:while|whilst|when|whereas|but|on|in|for|with|without|by|at|under|across|during|from|to|using|via|through|and\s(?:\p{Ll}+(?:s|ing|es)\b|is\b|are\b|up\b|has\b|an?\b|\d)|that|which|as|such|is|demanding|needing|involving|are|was|were|due|demonstrat\w+|achiev\w+|show\w+|making|thus|thereby|requiring|reducing|where|and\s\d\S*|given|since|because|even|respectively|trained|yet|\d\S*[%x×]|of\s(?:similar|comparable|the same|equal)|after|before|per|despite|alone)(?=\s|[,.;]|$)/u
const LEADING =
  /^(?:the|a|an|its|their|that of|those of|that|our|(?:the )?(?:performance|accuracy|quality|results|performances) of|using|training|by|all|any|other|of)\s+(?=\S)/i
const NOT_RIVAL =
  /^(?:\$?\\?[\d~≈]|time|others?\b|it\b|this\b|one\b|half|both\b|a\s\w*\d|ever\b|those\b|multiple|several|various|all (?:datasets|tasks|benchmarks)|a range|long|previously|existing$|prior$)/i
const MAX_WORDS = 14
const MAX_GAP = 160

/** What the saving is measured against, in the words of the sentence. */
export function baselineOf(draft: Draft, { reading }: Scene): string | null {
  const { text, tokens, items } = reading
  const start = tokens[items[draft.from]!.from]!.start
  const end = tokens[items[draft.to - 1]!.to - 1]!.end
  return after(text, end) ?? inside(text, start, end) ?? before(text, start) ?? rival(text)
}

/** The first comparison behind the claim, unless a stop or another quantity comes first. */
function after(text: string, end: number): string | null {
  AFTER.lastIndex = Math.max(0, end - 1)
  const found = AFTER.exec(text)
  if (!found) return null
  const between = text.slice(end, found.index)
  if (/[;.](?:\s|$)/.test(between) || between.length > MAX_GAP) return null
  if (/^over/i.test(found[0]) && between.trim().split(/\s+/).length > 4) return null
  return nameAt(text, found.index + found[0].length)
}

function inside(text: string, start: number, end: number): string | null {
  AFTER.lastIndex = start
  const found = AFTER.exec(text)
  return found && found.index < end ? nameAt(text, found.index + found[0].length) : null
}

/** “Compared with full fine-tuning, ...” */
function before(text: string, start: number): string | null {
  AFTER.lastIndex = 0
  for (let found = AFTER.exec(text); found && found.index < start; found = AFTER.exec(text)) {
    const name = nameAt(text, found.index + found[0].length)
    if (name && /^(?:compar|relative|in com|in con)/i.test(found[0])) return name
  }
  return null
}

function rival(text: string): string | null {
  RIVAL.lastIndex = 0
  for (let found = RIVAL.exec(text); found; found = RIVAL.exec(text)) {
    const name = nameAt(text, found.index + found[0].length)
    if (name) return name
  }
  return null
}

function nameAt(text: string, at: number): string | null {
  const rest = text.slice(at, at + 140)
  const stop = END.exec(rest)
  let name = rest.slice(0, stop ? stop.index : rest.length).replace(/[.,;:\s]+$/, '')
  while (LEADING.test(name)) name = name.replace(LEADING, '')
  if (!name || NOT_RIVAL.test(name) || name.split(/\s+/).length > MAX_WORDS) return null
  return name
}
