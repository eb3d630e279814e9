import { cue } from '../cues'
import type { Draft } from '../draft'
import type { Item } from '../item'
import type { Scene } from '../scene'

/** Where a phrase ends. */
const STOP = String.raw`(?=[,;()]|[.:](?:\s|$)|\s(?:while|whilst|with|without|compared|by|at|over|than|using|to|as|for|in|on|is|are|was|were|that|which|via|when|under|from|but|can|we|where|versus|ranging|across|during|into|per|through|respectively|outperform\w*|surpass\w*|achiev\w*|show\w*|demonstrat\w*|indicat\w*|reveal\w*|confirm\w*|compar\w*)\b|\sand\s(?:\p{Ll}+(?:s|ing)\b|\d(?![\d.]*[BMK]\b|-\p{L})|[$~]|also\b|up\b|an?\b|over\b|nearly\b|about\b|the\b|can\b|are\b|at\b)|$)`
/** No model, data or setting: a manner, a measure, a number of another kind. */
const NO_SETTING = String.raw`(?!(?:average|total|particular|general|addition|contrast|fact|summary|practice|example|instance|terms|comparison|relation|order|both(?!\s\S*\p{Lu})|all|each|every|most|any|less|more|only|just|merely|solely|up|about|over|minimal|negligible|little|no|comparable|similar|significantly|this|these|we|they|compared|it|its|par|a par|time|speed|memory|latency|accuracy|performance|quality|size|inference|training|our|their|other|others|several|various|many|multiple|average\b)\b|(?:an?\s+)?[~≈$\\<>]*\d[\d.,−–]*\s*(?:[%×]|percent\b|-?points?\b|seconds\b|GPU-hours|perplexity\b|x(?!\s?\d)|\\|ms\b|s\b|times|fold|hours|minutes))`
const NAMED = String.raw`((?:the\s+|an?\s+|both\s+(?=\S*\p{Lu}))?(?=[^\s,;()]*[A-Z0-9])[^\s,;()]+(?:\s+[^\s,;()]+){0,5}?)`
/** “consumer-grade GPUs” */
const QUALIFIED = String.raw`((?:an?\s+)?(?:\p{Ll}[\p{Ll}-]+\s){1,2}(?=[^\s,;()]*[A-Z0-9])[^\s,;()]+(?:\s+[^\s,;()]+){0,3}?)`
const PHRASE = String.raw`((?:the\s+|an?\s+)?[^\s,;()]*[^\s,;():](?:\s+[^\s,;()]*[^\s,;():]){0,6}?)`

/** “... on ImageNet”: a name soon after the claim. */
const AFTER = new RegExp(
  String.raw`(?<!compared\s|comparable\s|competitive\s|compete\s)\b(?:on|for|in|with|across|when)\s+${NO_SETTING}${NAMED}${STOP}`,
  'u',
)
const AFTER_QUALIFIED = new RegExp(String.raw`\b(?:on|for|across)\s+${NO_SETTING}${QUALIFIED}${STOP}`, 'u')
/** “46% for the backbone”, “2x faster on medium-scale graphs”: whatever directly follows it. */
const NEXT = new RegExp(String.raw`^\s*(?:on|for|across|when|in)\s+${NO_SETTING}${PHRASE}${STOP}`, 'u')
const BEFORE =
  /^(?!(?:In|For) (?:this|addition|particular|example|contrast|summary|fact|general|the|our|total|other|practice|instance|relation|comparison)\b|On (?:average|top|this|one|the (?:other|one|contrary))\b)(?:[A-Z][a-z]+,\s|[Ff]or (?:example|instance),\s)?(?:[Oo]n|[Ff]or|[Ii]n|[Aa]cross|[Uu]sing|[Aa]pplied to|[Dd]eployed (?:in|on)|[Ee]valuated (?:on|across)|[Ii]n experiments on|[Bb]enchmarks with|[Ee]xperiments on|[Ee]xtensive experiments on|[Ee]valuations? on)\s+(?:the\s+)?([^,;()]{3,80}?)(?=,|\s\(|\s(?:show|demonstrate|reveal|indicate|confirm))/
/** “when processing inputs of 16K tokens” */
const WHEN =
  /\bwhen\s+(?:processing|generating|pre-training|pretraining|fine-tuning|decoding|using|applied (?:to|on)|integrated with|combined with|running|deployed on|evaluated on|training|scaling|trained on|tested on)\s+((?:[^\s,;()]+\s+){0,8}?[^\s,;()]+?)(?=[,;()]|\.(?:\s|$)|\s(?:and|while|compared|without|than|which)\b|$)/
/** “on three datasets”, “across GLUE tasks”, anywhere in the sentence. */
const DATA = new RegExp(
  String.raw`\b(?:on|across)\s+(?:the\s+)?((?!this|these|our)(?:[^\s,;()]+\s+){0,5}?(?:data ?sets?|benchmarks?|tasks|corpora|domains|languages|models))\b`,
)
const ELSEWHERE = new RegExp(
  String.raw`\b(?:on|across)\s+(?:the\s+)?${NO_SETTING}((?=[^\s,;()]*[A-Z])[^\s,;()]+(?:\s+[^\s,;()]+){0,4}?)${STOP}`,
  'u',
)
/** “When applied to LLaDA, ...”, “At 512 x 512, ...” */
const OPENING =
  /^(?:[A-Z][a-z]+,\s|[Ii]n particular,\s|[Ff]or (?:example|instance),\s)?(?:[Ww]hen\s(?:\w+ing|applied to|applied on)|[Aa]t|[Uu]nder|[Ee]ven for)\s+(?:the\s+)?(?!only|just|less|fewer|this|these|as\b|such|more)([^,;()]{3,80}?)(?=,|\s\()/u
/** “at 128K context” */
const AT = new RegExp(String.raw`\b(?:at|under|during)\s+${NO_SETTING}${NAMED}${STOP}`, 'u')
const NEXT_UNDER = new RegExp(
  String.raw`^\s*(?:under|during)\s+(?!the same|inference|training|comparable|similar)${PHRASE}${STOP}`,
  'u',
)
/** “fine-tunes |7B models| with 21 GB” */
const DOING = new RegExp(
  String.raw`\b(?:fine-?tun(?:e|es|ing)|train(?:s|ing)?|pre-train\w*|compress(?:es|ing)?|quantiz(?:e|es|ing)|deploy(?:s|ing)?|generat(?:e|es|ing)|serv(?:e|es|ing)|prun(?:e|es|ing)|accelerat(?:e|es|ing)|speed(?:s|ing)? up)\s+(?:of\s)?(?=(?:an?\s|\S+\s)?\S*\d[BM]\b)${NAMED}${STOP}`,
  'u',
)
/** “in all generation scenarios”, “for real graphs” */
const KINDS = new RegExp(
  String.raw`\b(?:in|with|on|under|for)\s+(?:the\s+)?((?!this|these|our|terms|both|most|each|only|competitive|edge)(?:[^\s,;()]+\s+){1,5}?(?:data ?sets?|benchmarks?|tasks?|settings?|scenarios|environments?|graphs|devices?|robots?|domains?))\b`,
)
const ANYWHERE = new RegExp(
  String.raw`(?<!\b(?:based|rely|relies|relying|depend|depending|built|impact|effect|focus|trained)\s)\bon\s+${NO_SETTING}(?!existing|downstream|fewer|the overall|top)${PHRASE}${STOP}`,
  'u',
)
const SIZED = /(?<=^|\s)([A-Z]\S*-\d+(?:\.\d+)?[BM])\b/
const REACH = 120

/** The model, data or setting that the number holds for. */
export function conditionOf(draft: Draft, { reading }: Scene): string | null {
  const { text, tokens, items } = reading
  const start = tokens[items[draft.from]!.from]!.start
  const end = tokens[items[draft.to - 1]!.to - 1]!.end
  const behind = text.slice(end)
  const tail = behind.slice(0, REACH).replace(behind.length > REACH ? /\S*$/ : '', '')
  const name =
    named(WHEN, tail, behind) ??
    named(NEXT, tail, behind) ??
    named(AFTER, tail, behind) ??
    named(AFTER_QUALIFIED, tail, behind) ??
    (draft.metric === 'cost' ? null : named(ON, text.slice(start, end))) ??
    named(BEFORE, text) ??
    named(ELSEWHERE, text) ??
    named(DATA, text) ??
    named(OPENING, text) ??
    named(AT, tail) ??
    named(DOING, text) ??
    (/rival|names/.test(draft.pattern) ? named(SIZED, text.slice(0, end)) : null) ??
    named(NEXT_UNDER, tail) ??
    named(KINDS, text) ??
    (draft.metric === 'cost' ? null : named(ANYWHERE, text))
  return name ? ownOf(name, draft, items[draft.at]!) : null
}

/** What a pattern finds, with the rest of the list that it begins; of a kind named by its members, those. */
function named(pattern: RegExp, text: string, whole = text): string | null {
  const found = pattern.exec(text)
  if (!found) return null
  const name = trimmed(found[1]!).replace(LEADING, '')
  const from = found.index + found[0].length
  const rest = whole.slice(from, from + REACH)
  if (isQuality(name)) return null
  const members = KIND.test(name) ? MEMBERS.exec(rest)?.[1] : null
  if (members) return trimmed(members)
  return OF_LIST.test(name) ? trimmed(name + (LIST.exec(rest)?.[0] ?? '')) : name
}

const trimmed = (name: string): string => name.replace(/[.,:]+$/, '')

const LEADING = /^(?:experiments on\s+(?:the\s+)?|both\s+|the\s+(?=\S+\s(?:dataset|benchmark)$))/
const KIND =
  /(?:data ?sets?|benchmarks?|tasks|models|corpora|domains|languages|backbones|architectures|variants)$/
const NO_AMOUNT = String.raw`(?!\$?[~≈]?\d[\d.,]*\\?\s?(?:[%×xX]|times|fold|fps|FPS)|AUC\b)`
const WORD = String.raw`(?=[^\s,;()]*[\p{Lu}\d])[^\s,;()]+`
const ONE = String.raw`${NO_AMOUNT}${WORD}(?:(?<!\.)\s${WORD}){0,3}`
/** “three benchmarks |(A, B and C)|”, “two datasets: |A and B|”, “models like |A and B|” */
const MEMBERS = new RegExp(
  String.raw`^(?:\s\(|:\s|,\s|\s(?:such as|like|including)\s|,\s(?:such as|like|including|namely)\s)(?:e\.g\.?,?\s|i\.e\.?,?\s)?(${ONE}(?:,?\s(?:and\s)?${ONE}){1,6})(?=[,;)]|\s|$)`,
  'u',
)
/** “on A|, B, and C|” */
const LIST = new RegExp(String.raw`^(?:,\s${ONE}){0,6},?\sand\s${ONE}`, 'u')
const OF_LIST = /\p{Lu}\S*$/u
const QUALITY = cue('quality-words')

/** “by 0.5 dB on PSNR” */
function isQuality(name: string): boolean {
  QUALITY.lastIndex = 0
  const found = QUALITY.exec(name.toLowerCase())
  return found?.index === 0
}

/** “from 49 ms to 15 ms |on commodity GPUs|”, “speedup |on four GPUs| by 2x” */
const ON = new RegExp(String.raw`\bon\s+${NO_SETTING}${PHRASE}${STOP}`, 'u')

/** “3x and 4x faster on CPU and GPU”: to each its own. */
function ownOf(name: string, { quantity }: Draft, { quantities }: Item): string {
  if (quantities.length < 2) return name
  const names = name.split(/,\s*(?:and\s+)?|\s+and\s+/)
  return names.length === quantities.length ? (names[quantities.indexOf(quantity!)] ?? name) : name
}
