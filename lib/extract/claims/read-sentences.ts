import type { Metric, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Draft } from './draft'
import { draftsOf, softDraftsOf, standing } from './drafts'
import type { Surroundings } from './learned/soft-features'
import type { Fault, Told } from './learned/told'
import { isAchieved, isOfData, isOfShare } from './readers/achievement'
import { isAsserted } from './readers/assertion'
import { metricOf } from './readers/metric'
import { mayBeOwn, ownershipOf, ownStart } from './readers/ownership'
import { isParity } from './readers/parity'
import { paperPhaseOf } from './readers/phase'
import { readingOf } from './reading'
import type { Context, Scene } from './scene'
import { isWorthReading } from './worth-reading'

/** Longer ones are no prose (tables, text without stops); the limit keeps the work in proportion to the text. */
const LONGEST_SENTENCE = 2000

/** A sentence that may hold claims, as patterns read it. */
export interface ReadSentence {
  scene: Scene
  /** What patterns read with a number, whether or not it stands. */
  counted: Told[]
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
    if (!mayBeOwn(text, index < start)) continue
    yield readSentence({ paper, sentences, index, context, paperPhase, reading: readingOf(text) }, start)
  }
}

function readSentence(scene: Scene, start: number): ReadSentence {
  const tell = (draft: Draft): Told => told(draft, scene)
  const counted = draftsOf(scene.reading).map(tell)
  const standingOnes = counted.filter(({ fault }) => fault === null)
  // A number that is no claim does not become one by leaving the number out.
  const known = new Set<Metric>(counted.flatMap(({ draft, read }) => [draft.metric, read]))
  const drafts = softDraftsOf(scene.reading)
  const around = {
    index: scene.index,
    sentences: scene.sentences.length,
    ownStart: start,
    counted: new Set(standingOnes.map(({ draft }) => draft.metric)),
    drafts,
    judged: standing(drafts, known, (draft) => {
      const one = tell(draft)
      return one.fault === null ? one.draft : null
    }),
    isOwn: (draft: Draft) => ownershipOf(draft, scene) === 'own' && !isParity(draft, scene),
  }
  return { scene, counted, around }
}

/** The draft with its final metric, and what is against it. */
function told(draft: Draft, scene: Scene): Told {
  const metric = metricOf(draft.root ?? draft, scene)
  // Steps and samples that are drawn, not trained on.
  const isDrawn = metric === 'compute' && draft.metric !== 'compute' && draft.phase === 'training'
  const phase = isDrawn ? 'inference' : draft.phase
  return { draft: { ...draft, metric, phase }, read: draft.metric, fault: faultOf(draft, scene) }
}

function faultOf(draft: Draft, scene: Scene): Fault | null {
  if (draft.ratio === null && !isAsserted(draft, scene)) return 'aim'
  if (draft.quantity === null && isParity(draft, scene)) return 'parity'
  const owner = ownershipOf(draft, scene)
  if (owner !== 'own') return owner
  if (isOfShare(draft, scene)) return 'share'
  if (isAchieved(draft, scene)) return null
  return isOfData(scene.reading) ? 'data' : 'setting'
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null
  return () => (done ??= { value: work() }).value
}
