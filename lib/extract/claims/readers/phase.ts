import type { Paper, Phase } from '#lib/paper'
import { cue } from '../cues'
import type { Draft, Reading } from '../draft'
import { perReading } from '../per-reading'
import type { Scene } from '../scene'

const TRAINING =
  /(?<!without (?:any |additional |extra |further |re)?)\b(?:training|retraining|finetuning|fine-?tun\w*|pre-?training|post-training)\b(?!-free|-based| set| sets| data| samples| images| examples)|(?<!-)\btrain(?:s|ed)?\b(?! model)|\b(?:pre|re)-trains?\b|\bto learn\b|\bconverg\w*|\boptimi[sz]ers?\b|\bbackprop\w*|\bepochs?\b|\bfederated\b|\bgpu[- ](?:hours|days)\b|\bto fit\b|\b(?:reward|policy|robot|real-time) learning\b|\b(?:faster|NAS) search\b|\bgradient (?:computation|steps|updates|accumulation)|\brollouts?\b|\bdata(?:set)? (?:distillation|condensation|selection|pruning)\b|\barchitecture search\b|\bactive learning\b|\bcheckpointing\b/gi
const INFERENCE = cue('phase-inference')
/** Words of use that also occur in texts on training: they count for half. */
const WEAK = cue('phase-inference-weak')
const TEST_TIME = /test-time adapt|\bTTA\b|test-time training/i
const ONLINE = new Set(['latency', 'throughput', 'fps'])

/** Training or running, as the phrase, else the words around it, else the sentence, else the paper says. */
export function phaseOf(draft: Draft, scene: Scene): Phase | null {
  const { reading, paperPhase, paper } = scene
  if (draft.metric === 'model-size')
    return draft.pattern === 'sparsity of' || ACTIVE.test(around(draft, reading, 2)) ? 'inference' : null
  if (draft.metric === 'storage' && !COMMUNICATES.test(around(draft, reading, 0))) return 'storage'
  if (draft.metric === 'data' && draft.phase && EVALUATES.test(paper.title)) return null
  if (draft.phase) return draft.phase
  if (draft.metric === 'parameters' || draft.metric === 'data') return 'training'
  if (BOTH.test(around(draft, reading, 3))) return null
  const near = around(draft, reading, NEAR)
  return (
    phaseOfText(behind(draft, reading)) ??
    phaseOfText(around(draft, reading, 1)) ??
    phaseOfText(near) ??
    ofSentence(reading) ??
    ofPaper(draft, paperPhase()) ??
    (draft.metric === 'storage' ? 'storage' : isOnline(near) ? 'inference' : null)
  )
}

/** “trains and runs twice as fast” is said of both. */
const BOTH =
  /\btrain\w*(?:,| and| or| as well as|\/) ?(?:runs?|infer\w*|deploy\w*)\b|\binferenc\w* (?:and|or) train\w*/i
/** What is not worked out need not be run. */
const ACTIVE = /\b(?:sparsity|activation density)\b/i
/** Bytes that are sent, not kept: in training or in use, as the rest says. */
const COMMUNICATES = /\b(?:communicat|bandwidth|transmi)/i
/** Labels for judging are no training data. */
const EVALUATES = /\bevaluat\w+|\brating|\bannotation\b/i

/** Operations are those of a model at work, in a paper on training too. */
const ofPaper = ({ metric }: Draft, phase: Phase | null): Phase | null =>
  metric === 'compute' && phase === 'training' ? null : phase

const NEAR = 4

const isOnline = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => ONLINE.has(word))

/** The claim with so many items on either side. */
function around(draft: Draft, { text, tokens, items }: Reading, margin: number): string {
  const first = items[Math.max(0, draft.from - margin)]!
  const last = items[Math.min(items.length, draft.to + margin) - 1]!
  return text.slice(tokens[first.from]!.start, tokens[last.to - 1]!.end)
}

/** “25x faster |in training|, and ...” */
function behind({ to }: Draft, { text, tokens, items }: Reading): string {
  const end = tokens[items[to - 1]!.to - 1]!.end
  return /^\s*(?:(?:in|during|for|at|to) [^,;.]*)?/.exec(text.slice(end, end + 35))![0]
}

const ofSentence = perReading(({ text }) => phaseOfText(text))

function phaseOfText(text: string): Phase | null {
  const training = count(text, TRAINING)
  const inference = count(text, INFERENCE)
  if (training > 0 && inference === 0) return 'training'
  return inference > 0 && training === 0 ? 'inference' : null
}

const TITLE = 3
const CLEAR = 1.2
const ENOUGH = 2

/** What a paper is about, where that is clear; test-time adaptation counts as inference although it tunes. */
export function paperPhaseOf({ title, abstract }: Paper): Phase | null {
  if (TEST_TIME.test(title) || TEST_TIME.test(abstract)) return 'inference'
  const training = weight(title, abstract, TRAINING)
  const inference = weight(title, abstract, INFERENCE) + weight(title, abstract, WEAK) / 2
  if (training > CLEAR * inference && training >= ENOUGH) return 'training'
  return inference > CLEAR * training && inference >= ENOUGH ? 'inference' : null
}

const weight = (title: string, abstract: string, pattern: RegExp): number =>
  TITLE * count(title, pattern) + count(abstract, pattern)

const count = (text: string, pattern: RegExp): number => text.toLowerCase().match(pattern)?.length ?? 0
