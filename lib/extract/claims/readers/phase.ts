import type { Paper, Phase } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import type { Scene } from '../scene'

const TRAINING =
  /\b(?:pre-?|re|post-)?train(?:s|ed|ing)?\b|fine-?tun|\btuning\b|\badaptation\b|\bconverg|\boptimizer|backprop|\bpre-?training|\bepochs?\b|\bgradients?\b|\bfederated\b|\blearners?\b/gi
const INFERENCE =
  /\binference|\bdecod(?:e|es|ing)\b|\bgenerat(?:e|es|ing|ion)\b|\bserving\b|\bdeploy|\btest-time|\bprefill|\bsampling\b|\brender|\breal-time|\bruntime\b|\blatency\b|\bon-device|\bedge device|\bkv[- ]cache|\bfps\b|\bspeculative\b|\breasoning\b|\bretriev|\bquer(?:y|ies)\b|\bdiffusion steps|\bstreaming\b/gi
const TEST_TIME = /test-time adapt|\bTTA\b|test-time training/i

/** Training or running, as the phrase, else the clause, else the sentence, else the paper says. */
export function phaseOf(draft: Draft, { reading, paperPhase }: Scene): Phase | null {
  if (draft.metric === 'model-size') return null
  if (draft.metric === 'storage') return 'storage'
  if (draft.phase) return draft.phase
  if (draft.metric === 'parameters' || draft.metric === 'data') return 'training'
  return phaseOfText(around(draft, reading)) ?? phaseOfText(reading.text) ?? paperPhase()
}

/** The words from a little before the claim to a little after it. */
function around(draft: Draft, reading: Reading): string {
  const first = reading.items[Math.max(0, draft.from - 4)]!
  const last = reading.items[Math.min(reading.items.length, draft.to + 5) - 1]!
  return reading.text.slice(reading.tokens[first.from]!.start, reading.tokens[last.to - 1]!.end)
}

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
  if (training > 1.5 * inference) return 'training'
  return inference > 1.5 * training ? 'inference' : null
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
