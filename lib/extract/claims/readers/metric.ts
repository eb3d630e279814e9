import type { Metric } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import type { Scene } from '../scene'

const TUNES = /\b(?:peft|parameter-efficient|adapters?\b|prompt tuning|low-rank adapt)/i
const UPDATES =
  /\b(?:train(?:s|ed|ing|able)?|tun(?:e|es|ed|ing|able)|fine-?tun\w*|updat\w+|learn(?:s|ed|ing|able)?|optimi[sz]\w+|adapt\w*)\b/i
/** “comparable to fine-tuning with only 5% of the parameters” */
const TUNING_RIVAL =
  /\b(?:comparable|competitive|close|equal|match\w*|outperform\w*|surpass\w*|superior|on par)\b[^.;]*\bfine-?tuning\b/i
const STORES = /\b(?:stor(?:e|es|ed|ing)|transmit\w*|communicat\w+|upload\w*|sav(?:e|ed|ing) per)\b/i
const SAMPLES_DRAWN =
  /\b(?:decoding|best-of|inference|test-time|test time|sampling|generation|pass@|self-consistency|rollouts?|trajectories|majority|generates?|generating|synthesi\w+|diffusion|denois\w*)\b/i
/** What is added is what is trained. */
const ADDS = /\b(?:add|introduc)(?:s|es|ed|ing)?\b/i
const ACTIVE = /\bactiv\w+\b/i
const PARAMETERS = /param|weights/i
const IN_SIZE = /\b(?:in size|model size|models? of)\b/i
const STEPS = /\b(?:steps?|iterations?)$/i
/** Tokens that pass through a model, in training too. */
const WORKED_ON =
  /\b(?:visual|vision|image|video|reasoning|thinking|input|output|prompt|context|redundant|generated)\b/i
const TRAINED_STEPS = /\b(?:iterations?|epochs?|gradient|training|update|optimi[sz]ation)\b/i
const LEARNS = /\b(?:train\w*|fine-?tun\w*|learn\w*|converg\w*|optimi[sz]\w*|iterations?|epochs?|gradient)\b/i
const TOKENS = /\btokens$/i
const TRAINS = /\b(?:pre-?)?train(?:s|ed|ing)?\b|\bfine-?tun|\bcorpus\b/i
const SAMPLES = /\bsamples?\b/i

/** Their sizes are those of models, whatever is trained in their sentence. */
const OF_SIZE = new Set(['size of names', 'down to a size'])

/** The metric where the words alone leave it open: parameters tuned or stored, samples drawn or labelled. */
export function metricOf(draft: Draft, { reading, paper, paperPhase }: Scene): Metric {
  const words = wordsOf(draft, reading)
  if (draft.metric === 'model-size' && PARAMETERS.test(words) && !OF_SIZE.has(draft.pattern)) {
    if (!draft.quantity && ADDS.test(words)) return 'parameters'
    if (STORES.test(words)) return 'storage'
    if (/\bat inference\b/i.test(reading.text)) return 'model-size'
    if (ACTIVE.test(words)) return 'model-size'
    if (TUNING_RIVAL.test(reading.text) && draft.pattern.includes('part')) return 'parameters'
    if (UPDATES.test(around(draft, reading)) || TUNES.test(paper.title) || TUNES.test(paper.abstract))
      return 'parameters'
  }
  if (
    draft.metric === 'data' &&
    SAMPLES.test(words) &&
    !/\bsamples?[- ]efficien|label|annotat|training|calibrat/i.test(words) &&
    !TRAINS.test(words) &&
    (SAMPLES_DRAWN.test(reading.text) || (!draft.quantity && paperPhase() === 'inference'))
  )
    return 'compute'
  if (
    draft.metric === 'compute' &&
    TOKENS.test(words) &&
    !WORKED_ON.test(words) &&
    (isCorpus(draft) || TRAINS.test(around(draft, reading)))
  )
    return 'data'
  if (
    draft.metric === 'speed' &&
    STEPS.test(words) &&
    !TRAINED_STEPS.test(words) &&
    (SAMPLES_DRAWN.test(reading.text) || !LEARNS.test(reading.text))
  )
    return 'compute'
  if (draft.metric === 'memory' && draft.absolute !== null && STORAGE.test(before(draft, reading)))
    return 'storage'
  if (draft.metric === 'memory' && draft.absolute !== null && IN_SIZE.test(around(draft, reading)))
    return 'model-size'
  if (draft.metric === 'storage' && /\bcompress/i.test(words)) return compressedMetric(reading.text)
  if (draft.metric === 'compute' && !draft.quantity && !REMOVES.has(draft.pattern) && COMPUTATION.test(words))
    return 'cost'
  if (
    draft.metric === 'cost' &&
    !draft.quantity &&
    /efficien/i.test(words) &&
    OF_LABELS.test(behind(draft, reading))
  )
    return 'data'
  // A complexity with a number counts operations; without one it is cost in general.
  if (draft.metric === 'cost' && draft.quantity && /complexit/i.test(words)) return 'compute'
  return draft.metric
}

/** “only 1B tokens”: so many are learned from. */
const isCorpus = ({ quantity, ratio }: Draft): boolean =>
  ratio === null && quantity?.unit?.kind === 'scale' && quantity.unit.scale >= 1e6

/** What “10x compression” compresses: caches, contexts, models, else what is stored. */
function compressedMetric(text: string): Metric {
  if (/\bkv\b|\bkey-value|\bkv-?cache/i.test(text)) return 'memory'
  if (/\b(?:image|video|neural|speech|audio|data|point cloud) (?:compression|codec)/i.test(text))
    return 'storage'
  if (/\b(?:prompts?|tokens?|contexts?|documents?)\b/i.test(text)) return 'compute'
  return /\b(?:prun\w+|quanti[sz]\w+|spiking|SNNs?)\b/i.test(text) ? 'model-size' : 'storage'
}

/** Computation that is not counted is cost in general. */
const COMPUTATION = /\b(?:re)?computations?$/i
/** What is removed outright is a pass or a path, not a price. */
const REMOVES = new Set(['no need', 'eliminates'])
/** “improves the efficiency of data annotation” */
const OF_LABELS = /^\s*of (?:\S+ ){0,3}\S*(?:label|annotat)/i

const STORAGE = /\b(?:storage|disk|stored|download\w*|index|checkpoints?)\b[^,;]{0,30}$/i
const before = (draft: Draft, { text, tokens, items }: Reading): string =>
  text.slice(0, tokens[items[draft.at]!.from]!.start)

function behind(draft: Draft, { text, tokens, items }: Reading): string {
  const { end } = tokens[items[draft.to - 1]!.to - 1]!
  return text.slice(end, end + 60)
}

function wordsOf(draft: Draft, { text, tokens, items }: Reading): string {
  return text.slice(
    tokens[items[Math.max(0, draft.from - 2)]!.from]!.start,
    tokens[items[draft.to - 1]!.to - 1]!.end,
  )
}

/** The phrase with a few words behind it ("1B tokens of fine-tuning"). */
function around(draft: Draft, reading: Reading): string {
  const end = reading.tokens[reading.items[draft.to - 1]!.to - 1]!.end
  return wordsOf(draft, reading) + reading.text.slice(end, end + 20)
}
