import type { Paper, Phase } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import { perReading } from '../per-reading'
import type { Scene } from '../scene'

const TRAINING =
  /(?<!without (?:any |additional |extra |further |re)?)\b(?:training|retraining|finetuning|fine-?tun\w*|pre-?training|post-training)\b(?!-free| set| sets| data| samples| images| examples)|\btrain(?:s|ed)?\b(?! model)|\bconverg\w*|\boptimi[sz]ers?\b|\bbackprop\w*|\bepochs?\b|\bfederated\b|\bgradient (?:computation|steps|updates|accumulation)|\brollouts?\b|\bdata(?:set)? (?:distillation|condensation|selection|pruning)\b|\barchitecture search\b|\bactive learning\b|\bcheckpointing\b/gi
const INFERENCE =
  /\binference|\bdecod(?:e|es|ing)\b|\bserving\b|\bdeploy\w*|\btest-time|\bprefill\w*|\bsampl(?:ers?|ing)\b|\brender\w*|\breal-time|\blatency\b|\bon-device|\bedge devices?|\bmobile\b|\bkv[- ]cache|\bfps\b|\bspeculative\b|\bretriev\w+|\bdenoising steps?|\bstreaming\b|\b(?:model|network|weight|token|structured|visual token|attention|post-training) (?:pruning|compression|quantization)|\bquantiz\w+|\bprun(?:ed|ing)\b|\bcompressed\b|\bknowledge distillation\b|\blightweight\b|\bcompact\b|\btime-to-first|\bttft\b|\bapi\b|\bagents?\b|\bqueries\b|\bpredictions?\b|\bgenerat(?:e|es|ing|ion)\b/gi
const TEST_TIME = /test-time adapt|\bTTA\b|test-time training/i
const ONLINE = new Set(['latency', 'throughput', 'fps'])

/** Training or running, as the phrase, else the words around it, else the sentence, else the paper says. */
export function phaseOf(draft: Draft, scene: Scene): Phase | null {
  if (draft.metric === 'model-size') return null
  if (draft.metric === 'storage') return 'storage'
  if (draft.phase) return draft.phase
  if (draft.metric === 'parameters' || draft.metric === 'data') return 'training'
  const { reading, paperPhase } = scene
  const near = around(draft, reading)
  return phaseOfText(near) ?? ofSentence(reading) ?? paperPhase() ?? (isOnline(near) ? 'inference' : null)
}

const isOnline = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => ONLINE.has(word))

/** The words from a little before the claim to a little after it. */
function around(draft: Draft, reading: Reading): string {
  const first = reading.items[Math.max(0, draft.from - 3)]!
  const last = reading.items[Math.min(reading.items.length, draft.to + 4) - 1]!
  return reading.text.slice(reading.tokens[first.from]!.start, reading.tokens[last.to - 1]!.end)
}

const ofSentence = perReading(({ text }) => phaseOfText(text))

function phaseOfText(text: string): Phase | null {
  const training = count(text, TRAINING)
  const inference = count(text, INFERENCE)
  if (training > 0 && inference === 0) return 'training'
  return inference > 0 && training === 0 ? 'inference' : null
}

/** What a paper is about; test-time adaptation counts as inference although it tunes. */
export function paperPhaseOf({ title, abstract }: Paper): Phase | null {
  if (TEST_TIME.test(title) || TEST_TIME.test(abstract)) return 'inference'
  const training = 3 * count(title, TRAINING) + count(abstract, TRAINING)
  const inference = 3 * count(title, INFERENCE) + count(abstract, INFERENCE)
  if (training > 1.3 * inference) return 'training'
  return inference > 1.3 * training ? 'inference' : null
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
