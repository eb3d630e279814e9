import type { Draft, Reading } from '../draft'
import type { Scene } from '../scene'

/** Footage, corpora and settings are measured in hours and frames too. */
const FOOTAGE_AFTER =
  /^(?:\s|-|long|\w+ly)*(?:of|worth|long)?\s*(?:\S+\s+){0,3}(?:videos?|audio|speech|recordings?|footage|music|driving|movies?|films?|clips?|conversations?|gameplay|windows?|segments?|sequences?|streams?|sounds?|horizons?|intervals?|forecast\w*|ahead|annotat\w*|trajector\w+|languages?|songs?|tokeni[sz]er|learners?|history|sessions?|lectures?|dialog\w*|tokens|observations?|units?|teleop\w*|demonstrat\w*)\b/i
const FOOTAGE_BEFORE =
  /\b(?:videos?|audio|speech|streams?|recorded|captured|footage|resolution|\d+p|corpus|dataset|benchmark|contain\w*|compris\w*|totall?ing|span\w*|collect\w*|sampled|tokeni[sz]er|clips?|annotations?|past|last|next|every|per|hours|horizon|over|windows?|cameras?|sensors?|signals?|consist\w*|lasting|includ\w*|forecast\w*|predict\w*|average of)\s+(?:\S+\s+){0,3}$/i
const FAST =
  /\b(?:within|in|takes?|took|taking|requir\w+|needs?|needed|needing|runs?|running|ran|spends?|latenc\w+|runtime|only|just|merely|under|less than|fewer than|at|speed\w*|reach\w*|achiev\w*|real-time|inference|frame rate|render\w*|deliver\w*|to|of|by|with|as little as|operat\w*|cost\w*|\(|up to|maintain\w*|throughput|time|offer\w*|attain\w*|provid\w*|process\w*|efficient\w*)\s*(?:\S+\s+){0,3}$/i
const WORK =
  /\b(?:train\w*|run(?:s|ning|time)?|infer\w*|generat\w*|render\w*|reconstruct\w*|process\w*|complet\w*|converg\w*|optimi[sz]\w*|fine-?tun\w*|adapt\w*|finish\w*|solv\w*|produc\w*|synthesi\w*|search\w*|comput\w*|execut\w*|latenc\w*|decod\w*|edit\w*|deploy\w*|customi\w*|personali\w*|real-time|takes?|took|requir\w*|perform\w*|respon\w*|creat\w*|learn\w*|speed|inversion|animat\w*|cost\w*|sampl\w*|distil\w*|calibrat\w*|registration|segment\w*|detect\w*|memory|simulat\w*|plan\w*|control\w*|answer\w*|predict\w*|estimat\w*|build\w*|quanti[sz]\w*|prun\w*|merg\w*|pre-?train\w*)\b/i

/** Whether a quantity without comparison is put forward as an achievement, and is not a setting or a size of data. */
export function isAchieved(draft: Draft, { reading }: Scene): boolean {
  if (draft.ratio !== null || draft.absolute === null || draft.quantity === null) return true
  const kind = draft.quantity.unit?.kind ?? 'number'
  if (kind === 'time' || kind === 'rate') return isQuick(draft, reading)
  if (kind === 'bits') return isNarrow(draft, reading)
  return true
}

function isQuick(draft: Draft, reading: Reading): boolean {
  const { before, after } = around(draft, reading)
  if (draft.metric === 'data') return true
  if (FOOTAGE_AFTER.test(after) || FOOTAGE_BEFORE.test(before)) return false
  return FAST.test(before) && WORK.test(reading.text)
}

/** Bit widths are settings unless the text presents them as low. */
function isNarrow(draft: Draft, reading: Reading): boolean {
  const bound = reading.items[draft.at]!.bound
  return bound !== null
}

function around(draft: Draft, { text, tokens }: Reading): { before: string; after: string } {
  const { from, to } = draft.quantity!
  return {
    before: text.slice(Math.max(0, tokens[from]!.start - 60), tokens[from]!.start),
    after: text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 40),
  }
}
