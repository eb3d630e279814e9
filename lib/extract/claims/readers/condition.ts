import type { Draft } from '../draft'
import type { Scene } from '../scene'

const AFTER =
  /\b(?:on|for|in|with|across|when)\s+((?:the\s+)?[^\s,;()]*(?:[A-Z0-9][^\s,;()]*)(?:\s+[^\s,;()]+){0,5}?)(?=[,;()]|\.(?:\s|$)|\s(?:while|with|without|compared|by|at|and|over|than|using|to|as|for|in|on)\b|$)/
const BEFORE =
  /^(?!(?:In|For) (?:this|addition|particular|example|contrast|summary|fact|general|the|our|total|other|practice|instance)\b)(?:[A-Z][a-z]+,\s)?(?:[Oo]n|[Ff]or|[Ii]n|[Ww]ith|[Aa]cross|[Uu]sing|[Aa]pplied to|[Ee]xperiments on|[Ee]xtensive experiments on|[Ee]valuations? on)\s+(?:the\s+)?([^,;()]{3,80}?)(?=,|\s(?:show|demonstrate|reveal|indicate|confirm))/

/** The model, data or setting that the number holds for. */
export function conditionOf(draft: Draft, { reading }: Scene): string | null {
  const { text, tokens, items } = reading
  const end = tokens[items[draft.to - 1]!.to - 1]!.end
  return AFTER.exec(text.slice(end, end + 120))?.[1]?.replace(/[.,:]+$/, '') ?? BEFORE.exec(text)?.[1] ?? null
}
