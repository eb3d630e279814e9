import type { ClaimPattern, Match } from '../draft'
import type { Token } from '../tokens'
import { COMPUTE } from '../pair-up'
import { softDraft, softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “significantly reduces training time”, “lowering the memory footprint” */
export const reduces: ClaimPattern = {
  name: 'reduces',
  wording: wording('reduce ~5 resource'),
  read: (match) => {
    if (isOther(match)) return []
    if (isShortened(match)) return [softDraft(COMPUTE)]
    return match.resource!.resources.every(({ better }) => better === 'less') ? softDrafts(match) : []
  },
}

/** “reduces the sequence length”: fewer tokens. */
const isShortened = ({ reading: { tokens }, resource }: Match): boolean =>
  resource!.resources.some(({ id }) => id === 'batch') && /^lengths?$/.test(tokens[resource!.to - 1]!.text)

/** “cutting-edge videos”, “Fall Detection datasets” reduce nothing, “reduces instances of confusion”, “mitigates data sparsity” no data. */
const isOther = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  tokens[items[from]!.to]?.text === 'edge' ||
  /^(?:falls?|declines)$/.test(tokens[items[from]!.from]!.text) ||
  isOfProblem(tokens, resource!) ||
  tokens.slice(items[from]!.to, resource!.from).some(({ text }) => BETWEEN.test(text)) ||
  (/^(?:instances|cases|examples)$/.test(tokens[resource!.from]!.text) && tokens[resource!.to]?.text === 'of')

/** “data sparsity” is a lack, “token retention ratio” another thing, “the complexity of data sets” no cost. */
const isOfProblem = (tokens: Token[], { to }: { to: number }): boolean =>
  tokens[to]?.text === 'sparsity' ||
  /^(?:ratio|rate)s?$/.test(tokens[to + 1]?.text ?? '') ||
  (/^complexit/.test(tokens[to - 1]!.text) &&
    OTHER.test(
      tokens
        .slice(Math.max(0, to - 4), to - 1)
        .map(({ text }) => text)
        .join(' '),
    )) ||
  (/^complexit/.test(tokens[to - 1]!.text) &&
    tokens[to]?.text === 'of' &&
    tokens.slice(to + 1, to + 4).some(({ text }) => TASK.test(text)))

/** “the distance between the instances” */
const BETWEEN = /^(?:distances?|gaps?|differences?|discrepanc\w+|divergences?|loss|losses|errors?|risks?)$/
const OTHER =
  /\b(?:input|class|task|problem|data|code|scene|prompt|query|structural|linguistic|visual|syntactic|cognitive)\b/
const TASK =
  /^(?:data|datasets?|sets?|tasks?|problems?|distributions?|questions?|languages?|environments?|labels?|targets?)$/
