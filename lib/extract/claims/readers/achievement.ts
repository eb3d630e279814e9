import type { Draft, Reading } from '../draft'
import type { Scene } from '../scene'

/** Footage, corpora and settings are measured in hours and frames too. */
const FOOTAGE_AFTER =
  /^(?:\s|-|long|\w+ly)*(?:of|worth|long)?\s*(?:\S+\s+){0,3}(?:videos?|audio|speech|recordings?|footage|music|driving|movies?|films?|clips?|conversations?|gameplay|windows?|segments?|sequences?|streams?|sounds?|horizons?|intervals?|forecast\w*|ahead|annotat\w*|trajector\w+|languages?|songs?|tokeni[sz]er|learners?|history|sessions?|lectures?|dialog\w*|tokens|observations?|units?|data|teleop\w*|demonstrat\w*)\b/i
const FOOTAGE_BEFORE =
  /\b(?:data|first|videos?|audio|speech|streams?|recorded|captured|footage|resolution|\d+p|corpus|dataset|benchmark|contain\w*|compris\w*|totall?ing|span\w*|collect\w*|sampled|tokeni[sz]er|clips?|annotations?|past|last|next|every|per|hours|horizon|over|windows?|cameras?|sensors?|signals?|consist\w*|lasting|includ\w*|forecast\w*|predict\w*|average of)\s+(?:\S+\s+){0,3}$/i
const FAST =
  /(?:\b|(?=\())(?:within|in|takes?|took|taking|requir\w+|needs?|needed|needing|runs?|running|ran|spends?|latenc\w+|runtime|only|just|merely|under|less than|fewer than|at|speed\w*|reach\w*|achiev\w*|real-time|inference|frame rate|render\w*|deliver\w*|to|of|by|with|as little as|operat\w*|cost\w*|\(|up to|maintain\w*|throughput|time|offer\w*|attain\w*|provid\w*|process\w*|efficient\w*)\s*(?:\S+\s+){0,3}$/i
const WORK =
  /\b(?:train\w*|run(?:s|ning|time)?|infer\w*|generat\w*|render\w*|reconstruct\w*|process\w*|complet\w*|converg\w*|optimi[sz]\w*|fine-?tun\w*|adapt\w*|finish\w*|solv\w*|produc\w*|synthesi\w*|search\w*|comput\w*|execut\w*|latenc\w*|decod\w*|edit\w*|deploy\w*|customi\w*|personali\w*|real-time|takes?|took|requir\w*|perform\w*|respon\w*|creat\w*|learn\w*|speed|inversion|animat\w*|cost\w*|sampl\w*|distil\w*|calibrat\w*|registration|segment\w*|detect\w*|memory|simulat\w*|plan\w*|control\w*|answer\w*|predict\w*|estimat\w*|build\w*|quanti[sz]\w*|prun\w*|merg\w*|pre-?train\w*)\b/i

/** “requires only a single A100 GPU, 5 hours of training” */
const REQUIRES =
  /\b(?:(?:requir\w+|needs?|takes?) (?:only|just|merely|less)|(?:only|just|merely) (?:requir\w+|needs?|takes?))\b[^.;]*$/i

/** Frames of the footage, not of the method. */
const RATE_OF_FOOTAGE =
  /\b(?:base|input|original|native|source) (?:frame ?rate|rate)s? of\s*$|\boverhead of\s+(?:\S+\s+)?$|\b(?:videos?|streams?|recorded|captured|sampled|footage|cameras?|sensors?|audio|signals?|datasets?|\d+p|motion|resolution)\s+(?:\S+\s+)?$|\ban?\s*$/i
/** What people or tasks take, and examples. */
const OTHERS_TIME =
  /\b(?:humans?|users?|participants?|tasks?|episodes?|questions?|annotators?)\b[^,;]{0,40}$|\be\.g\.,?\s*$/i
/** “processing a 1080p image in ”: the time is that of the work. */
const DONE_IN =
  /\b(?:process|generat|render|synthesi|edit|produc|reconstruct|infer|complet|train|learn|solv|optimi)\w*\b[^.,;]*\bin\s+(?:only|just|about|less than|under)?\s*$/i
const REACHES =
  /competitive|comparable|match|outperform|surpass|without|maintain|lossless|preserv|on par|exceed/i

/** Their words tell of a saving themselves. */
const TOLD = new Set(['saves so much', 'reduce to so much', 'amount in brackets'])

/** “only 8.8% of the time” tells how often. */
function isFrequency(draft: Draft, reading: Reading): boolean {
  if (draft.metric !== 'speed' || draft.quantity!.kind !== 'percent') return false
  const { before, after } = around(draft, reading)
  return (
    /^\s*of (?:the|all) time\b/.test(after) &&
    !/\b(?:tak|requir|need|us|spend|in)\w*\s+(?:\S+\s+){0,2}$/i.test(before)
  )
}

const PARTS = new Set(['part of', 'only a part', 'part resource', 'and a part'])
/** “captures 81% of the annotation variance”: what is reached, not what is used. */
const CAPTURES =
  /\b(?:captur|explain|recover|cover)(?:(?!\b(?:with|using|by|from|while|at|on|requir\w*|need\w*)\b)[^,;.])*$/i
/** “on 63% of the instances” tells how often, unless something is learned from them. */
const ON = /\b(?:on|for|in)\s+(?:(?:only|just|about|nearly|over)\s+)?$/i
const CASES = /^\s*of (?:the |all )?(?:\w+ )?(?:instances|cases|datasets|benchmarks|problems|queries)\b/i
const LEARNS = /\b(?:train|tun|learn|label|annotat|supervis|fit)\w*\b/i

function isShare(draft: Draft, reading: Reading): boolean {
  if (!PARTS.has(draft.pattern)) return false
  const { before, after } = around(draft, reading)
  return CAPTURES.test(before) || (ON.test(before) && CASES.test(after) && !LEARNS.test(before))
}

/** “our data set holds 480p videos at 24 fps” */
const DATA_HOLDS =
  /\b(?:data ?sets?|corpus|corpora|benchmarks?|recordings?|footage)\b(?:\s+\S+)?\s+(?:holds?|has|have|contain\w*|compris\w*|consist\w*|includ\w*|provid\w*|spann?\w*|totall?\w*|with|of)\s/i

/** Whether a quantity is one of data that the paper offers. */
export const isOfData = ({ text }: Reading): boolean => DATA_HOLDS.test(text)

/** Whether a quantity tells how often something is, or how much of it is reached: nothing that is used. */
export const isOfShare = (draft: Draft, { reading }: Scene): boolean =>
  draft.quantity !== null && (isFrequency(draft, reading) || isShare(draft, reading))

/** Whether a quantity without comparison is put forward as an achievement, and is not a setting or a size of data. */
export function isAchieved(draft: Draft, { reading }: Scene): boolean {
  if (draft.ratio !== null || draft.absolute === null || draft.quantity === null) return true
  if (TOLD.has(draft.pattern)) return true
  const kind = draft.quantity.unit?.kind ?? 'number'
  if (kind === 'time' || kind === 'rate') return isQuick(draft, reading)
  if (kind === 'bits') return isNarrow(draft, reading)
  if (kind === 'gpu') return isAffordable(draft, reading)
  if (kind === 'energy') return POWER.test(reading.text)
  if (kind === 'bytes') return isFit(draft, reading)
  if (kind === 'count' && draft.quantity.unit!.id !== 'forward pass')
    return reading.items[draft.at]!.only || reading.items[draft.at]!.below
  return true
}

/** “300W” names a data set of faces. */
const POWER =
  /\b(?:power|watts?|energy|consum\w*|joules?|carbon|electricity)\b|\b\d[\d.]* ?[mµ]?[WJ]\b.*\b(?:edge|chip|hardware|FPGA|device)/i
/** More than this is told as an effort, not as a saving. */
const EFFORT = 5000

function isAffordable(draft: Draft, reading: Reading): boolean {
  const { only, below, bound } = reading.items[draft.at]!
  if (only || below || draft.absolute === 1) return true
  return draft.quantity!.unit!.id !== 'GPU' && bound !== 'at_least' && draft.absolute! < EFFORT
}

/** The rate at which a robot is driven or a sensor read. */
const isControlRate = (before: string, after: string): boolean =>
  /^\s*(?:\S+\s+){0,2}(?:control\w*|actions?|commands?|keyboard\S*|sensors?|pixels|to produce|updates?)\b/i.test(
    after,
  ) || /\b(?:actions?|body|pixels|control\w*|commands?|sens\w+)\s+(?:\S+\s+){0,2}$/i.test(before)
const LIMIT = /^[\s-]*(?:\S+ )?(?:constraints?|limits?|budgets?|windows?)\b/i
const GAPS =
  /\b(?:durations?|gaps?|intervals?|delays?|timeouts?|windows?|chunks?|segments?)\s+of\s+(?:[^.;]*,\s*)?$/i
/** “1.6 days of training” */
const WORKED =
  /^\s*of (?:\S+ )?(?:training|optimi[sz]ation|fine-?tuning|compute|computation|pre-?training|search|processing)\b/i
const TIME_IS =
  /\b(?:latency|TTFT|TPOT|runtime|(?:\w+)time|time|period)\s+(?:(?:of|under|below|is|as|low|only|about|at|around|just|less|than|approximately)\s+)*$/
/** “82 ms per image” */
const EACH =
  /^\s*(?:\([^)]*\)\s*)?(?:per|for each|\/)\s*(?:input |test )?(?:image|frame|token|sample|query|scene|step|instance|pair|input|word|iteration|request|inference|prediction)\b/i
/** “a latency of 0.2 s for |32 seconds|”: how much is worked on. */
const LENGTH = /\b(?:latency|time|ms|s|seconds|minutes)\s+for (?:(?:an?|each|every|one)\s+)?$/i
const AS_LITTLE = /^as (?:little|few|low) as\b/i
/** The quantity with the words of its bound. */
const cuesOf = ({ at }: Draft, { text, tokens, items }: Reading): string =>
  text.slice(tokens[items[at]!.from]!.start)

function isQuick(draft: Draft, reading: Reading): boolean {
  if (draft.metric === 'data') return true
  const { before, after } = around(draft, reading)
  const item = reading.items[draft.at]!
  if (draft.quantity!.unit!.kind === 'rate')
    return !RATE_OF_FOOTAGE.test(before) && !FOOTAGE_AFTER.test(after) && !isControlRate(before, after)
  if (draft.pattern === 'absolute of') return !/^\s*of total/.test(after)
  if (EACH.test(after) && !OTHERS_TIME.test(before)) return true
  if (LENGTH.test(before)) return false
  if (GAPS.test(before) || LIMIT.test(after) || (item.bound === 'up_to' && !item.only)) return false
  if (WORKED.test(after)) return item.bound !== 'at_least'
  if (TIME_IS.test(before) || AS_LITTLE.test(cuesOf(draft, reading))) return !FOOTAGE_AFTER.test(after)
  if (DONE_IN.test(before)) return true
  if (FOOTAGE_AFTER.test(after) || FOOTAGE_BEFORE.test(before) || OTHERS_TIME.test(before)) return false
  const isCued = item.only || item.below || FAST.test(before) || REQUIRES.test(before)
  return isCued && WORK.test(reading.text)
}

/** Bit widths are settings unless the text presents them as low, or as those of the resulting model. */
function isNarrow(draft: Draft, reading: Reading): boolean {
  const { before, after } = around(draft, reading)
  if (reading.items[draft.at]!.bound !== null) return !/quantization/.test(after.slice(0, 20))
  if (!REACHES.test(reading.text) || /\b(?:than|with|to)\s+(?:\S+\s+)?$/.test(before)) return false
  return (
    /\b(?:our|an?|the|has|only)\s*$/i.test(before) &&
    /^[\s-]*\S*\s*(?:\S+\s+){0,1}(?:models?|on average)\b/i.test(after)
  )
}

const HOLDS =
  /memory|V?RAM\b|storage|footprint|GPU|model|cache|checkpoint|disk|device|parameters|bandwidth|communicat|transmi|quantiz/i

/** Bytes of memory or of a model that are needed, not those of a data set. */
function isFit(draft: Draft, reading: Reading): boolean {
  const { before, after } = around(draft, reading)
  if (reading.items[draft.at]!.only || reading.items[draft.at]!.below) return HOLDS.test(reading.text)
  if (
    /\ba memory of\s*$|\b(?:boards?|devices?|GPUs?|machines?|hardware|laptops?|phones?|servers?|microcontrollers?|MCUs?) with\s*$/i.test(
      before,
    )
  )
    return false
  if (/^\s*(?:of )?(?:GPU )?(?:memory|V?RAM)\b/.test(after) && /requir|need|consum|only/i.test(before))
    return true
  if (/^\s*(?:of )?(?:\S+ )?(?:data|corpus|text|dataset|images|GPUs?\b(?! memory))/i.test(after))
    return draft.metric === 'data'
  return (
    /\b(?:memory|VRAM|RAM|requir\w+|needs?|needed|takes?|fits?|within|in|under|uses?|using|consum\w+|with|at|to|footprint|size|occup\w+|storage|model)\s*(?:\S+\s+){0,3}$/i.test(
      before,
    ) && /memory|VRAM|RAM\b|storage|size|model|footprint|GPU/i.test(reading.text)
  )
}

function around(draft: Draft, { text, tokens, items }: Reading): { before: string; after: string } {
  const from = items[draft.at]!.from
  const { to } = draft.quantity!
  return {
    before: text.slice(Math.max(0, tokens[from]!.start - 60), tokens[from]!.start),
    after: text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 40),
  }
}
