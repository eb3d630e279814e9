import type { Metric, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Draft } from './draft'
import { draftsOf, softDraftsOf, standing } from './drafts'
import type { Surroundings } from './learned/soft-features'
import { isAchieved } from './readers/achievement'
import { isAsserted } from './readers/assertion'
import { metricOf } from './readers/metric'
import { ownershipOf, ownStart } from './readers/ownership'
import { paperPhaseOf } from './readers/phase'
import { readingOf } from './reading'
import type { Context, Scene } from './scene'
import { isWorthReading } from './worth-reading'

/** Longer ones are no prose (tables, text without stops); the limit keeps the work in proportion to the text. */
const LONGEST_SENTENCE = 2000

/** A sentence that may hold claims, as patterns read it. */
export interface ReadSentence {
  scene: Scene
  /** Claims with a number. */
  counted: Draft[]
  /** What there is to tell claims without a number by. */
  around: Surroundings
}

/** The sentences of a paper that are worth reading, one after the other. */
export function* readSentences(
  paper: Paper,
  sentences: Sentence[],
  context: Context,
): Generator<ReadSentence> {
  const start = ownStart(
    sentences.map(({ text }) => text),
    paper.title,
  )
  const paperPhase = once(() => paperPhaseOf(paper))
  for (const [index, { text }] of sentences.entries()) {
    if (text.length > LONGEST_SENTENCE || !isWorthReading(text)) continue
    yield readSentence({ paper, sentences, index, context, paperPhase, reading: readingOf(text) }, start)
  }
}

function readSentence(scene: Scene, start: number): ReadSentence {
  const judge = (draft: Draft): Draft | null => judged(draft, scene, start)
  const read = draftsOf(scene.reading)
  const counted = read.flatMap((draft) => judge(draft) ?? [])
  // A number that is no claim does not become one by leaving the number out.
  const known = new Set<Metric>([...read, ...counted].map(({ metric }) => metric))
  const drafts = softDraftsOf(scene.reading)
  const around = {
    index: scene.index,
    sentences: scene.sentences.length,
    ownStart: start,
    counted: new Set(counted.map(({ metric }) => metric)),
    drafts,
    judged: standing(drafts, known, judge),
    isOwn: (draft: Draft) => ownershipOf(draft, scene, start) === 'own',
  }
  return { scene, counted, around }
}

/** The draft with its final metric; null where it is nobody's, an aim or a setting. */
function judged(draft: Draft, scene: Scene, start: number): Draft | null {
  const isStated = draft.ratio !== null || isAsserted(draft, scene)
  if (!isStated || !isAchieved(draft, scene) || ownershipOf(draft, scene, start) !== 'own') return null
  const metric = metricOf(draft.root ?? draft, scene)
  // Steps and samples that are drawn, not trained on.
  const isDrawn = metric === 'compute' && draft.metric !== 'compute' && draft.phase === 'training'
  return { ...draft, metric, phase: isDrawn ? 'inference' : draft.phase }
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null
  return () => (done ??= { value: work() }).value
}
