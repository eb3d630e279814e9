import type { Draft } from '../draft'
import type { Item } from '../item'
import type { Scene } from '../scene'

/** Where a phrase ends. */
const STOP = String.raw`(?=[,;()]|\.(?:\s|$)|\s(?:while|whilst|with|without|compared|by|at|over|than|using|to|as|for|in|on|is|are|was|were|that|which|via|when|under|from|but|respectively|outperform\w*|surpass\w*|achiev\w*|show\w*|demonstrat\w*|indicat\w*|reveal\w*|confirm\w*|compar\w*)\b|\sand\s(?:\p{Ll}+(?:s|ing)\b|\d|up\b|an?\b|over\b|nearly\b|about\b|the\b)|$)`
/** No model, data or setting: a manner, a measure, a number of another kind. */
const NO_SETTING = String.raw`(?!(?:average|total|particular|general|addition|contrast|fact|summary|practice|example|instance|terms|comparison|relation|order|both|all|each|every|most|any|less|more|only|just|merely|solely|up|about|over|minimal|negligible|little|no|comparable|similar|significantly|this|these|we|they|compared|it|its|par|a par|time|speed|memory|latency|accuracy|performance|quality|size|inference|training|our|their|other|others|several|various|many|multiple|average\b)\b|(?:an?\s+)?[~≈$\\<>]*\d[\d.,]*\s*(?:[%x×]|\\|ms\b|s\b|times|fold|hours|minutes))`
const NAMED = String.raw`((?:the\s+|an?\s+)?[^\s,;()]*[A-Z0-9][^\s,;()]*(?:\s+[^\s,;()]+){0,5}?)`
const PHRASE = String.raw`((?:the\s+|an?\s+)?[^\s,;()]+(?:\s+[^\s,;()]+){0,6}?)`

/** “... on ImageNet”: a name soon after the claim. */
const AFTER = new RegExp(String.raw`\b(?:on|for|in|with|across|when)\s+${NO_SETTING}${NAMED}${STOP}`, 'u')
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
  String.raw`\b(?:on|across)\s+(?:the\s+)?${NO_SETTING}((?:[^\s,;()]*[A-Z][^\s,;()]*)(?:\s+[^\s,;()]+){0,4}?)${STOP}`,
  'u',
)
const REACH = 120

/** The model, data or setting that the number holds for. */
export function conditionOf(draft: Draft, { reading }: Scene): string | null {
  const { text, tokens, items } = reading
  const start = tokens[items[draft.from]!.from]!.start
  const end = tokens[items[draft.to - 1]!.to - 1]!.end
  const tail = text.slice(end, end + REACH)
  const found =
    WHEN.exec(tail) ??
    NEXT.exec(tail) ??
    AFTER.exec(tail) ??
    (draft.metric === 'cost' ? null : inside(text.slice(start, end))) ??
    BEFORE.exec(text) ??
    ELSEWHERE.exec(text) ??
    DATA.exec(text)
  const name = found?.[1]?.replace(/[.,:]+$/, '')
  return name ? ownOf(name, draft, items[draft.at]!) : null
}

/** “from 49 ms to 15 ms |on commodity GPUs|”, “speedup |on four GPUs| by 2x” */
const inside = (own: string): RegExpExecArray | null => ON.exec(own)
const ON = new RegExp(String.raw`\bon\s+${NO_SETTING}${PHRASE}${STOP}`, 'u')

/** “3x and 4x faster on CPU and GPU”: to each its own. */
function ownOf(name: string, { quantity }: Draft, { quantities }: Item): string {
  if (quantities.length < 2) return name
  const names = name.split(/,\s*(?:and\s+)?|\s+and\s+/)
  return names.length === quantities.length ? (names[quantities.indexOf(quantity!)] ?? name) : name
}
