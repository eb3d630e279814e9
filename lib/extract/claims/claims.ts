import type { Claim, Metric, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Draft } from './draft'
import { draftsOf, softDraftsOf } from './drafts'
import type { Item } from './item'
import { readingOf } from './reading'
import { isWorthReading } from './worth-reading'
import { isAchieved } from './readers/achievement'
import { isAsserted } from './readers/assertion'
import { baselineOf } from './readers/baseline'
import { boundOf } from './readers/bound'
import { confidenceOf } from './readers/confidence'
import { conditionOf } from './readers/condition'
import { metricOf } from './readers/metric'
import { ownershipOf, ownStart } from './readers/ownership'
import { paperPhaseOf, phaseOf } from './readers/phase'
import { qualityOf } from './readers/quality'
import type { Context, Scene } from './scene'

/** Longer ones are no prose (tables, text without stops); the limit keeps the work in proportion to the text. */
const LONGEST_SENTENCE = 2000

/** Reads a paper's efficiency claims, and apart from them its regressions. */
export function readClaims(
  paper: Paper,
  sentences: Sentence[],
  context: Context = {},
): { claims: Claim[]; regressions: Claim[] } {
  const claims: Claim[] = []
  const regressions: Claim[] = []
  const start = ownStart(
    sentences.map(({ text }) => text),
    paper.title,
  )
  const paperPhase = once(() => paperPhaseOf(paper))
  for (const [index, { text }] of sentences.entries()) {
    if (text.length > LONGEST_SENTENCE || !isWorthReading(text)) continue
    const scene: Scene = { paper, sentences, index, context, paperPhase, reading: readingOf(text) }
    const judge = (draft: Draft): Draft | null => judged(draft, scene, start)
    const drafts = draftsOf(scene.reading)
    const counted = drafts.flatMap((draft) => judge(draft) ?? [])
    // A number that is no claim does not become one by leaving the number out.
    const known = new Set<Metric>([...drafts, ...counted].map(({ metric }) => metric))
    const soft = softDraftsOf(scene.reading, known, judge)
    for (const draft of [...counted, ...soft].sort(inTextOrder(scene))) {
      const claim = claimOf(draft, scene)
      if (claim.ratio !== null && claim.ratio < 1) regressions.push(claim)
      else claims.push(claim)
    }
  }
  return { claims, regressions }
}

/** Counted on paper, not measured on a machine. */
const COUNTED = new Set<Metric>(['compute', 'parameters', 'model-size', 'storage', 'data', 'batch'])

/** The draft with its final metric; null where it is nobody's, an aim or a setting. */
function judged(draft: Draft, scene: Scene, start: number): Draft | null {
  const isStated = draft.ratio !== null || isAsserted(draft, scene)
  if (!isStated || !isAchieved(draft, scene) || ownershipOf(draft, scene, start) !== 'own') return null
  const metric = metricOf(draft.root ?? draft, scene)
  // Steps and samples that are drawn, not trained on.
  const isDrawn = metric === 'compute' && draft.metric !== 'compute' && draft.phase === 'training'
  return { ...draft, metric, phase: isDrawn ? 'inference' : draft.phase }
}

function claimOf(draft: Draft, scene: Scene): Claim {
  const { start, end, text } = scene.sentences[scene.index]!
  const raw = rawOf(draft, scene)
  return {
    metric: draft.metric,
    ratio: draft.ratio,
    ratio_high: draft.ratio_high,
    ratio_other: draft.ratio_other,
    absolute: draft.absolute,
    unit: draft.unit,
    bound: boundOf(draft, scene),
    phase: phaseOf(draft, scene),
    baseline: baselineOf(draft, scene),
    condition: conditionOf(draft, scene),
    quality: qualityOf(draft, scene),
    nature: COUNTED.has(draft.metric) ? 'counted' : 'measured',
    quote: text,
    start,
    end,
    raw: text.slice(raw.from, raw.to),
    raw_start: start + raw.from,
    raw_end: start + raw.to,
    pattern: draft.pattern,
    confidence: confidenceOf(draft, scene),
  }
}

/** The words that hold the quantity; of several told off in a row, from its own number on. */
function rawOf(draft: Draft, { reading: { items, tokens } }: Scene): { from: number; to: number } {
  const first = items[draft.from]!
  const item = items[draft.at]!
  const own =
    draft.quantity && item.quantities[0] !== draft.quantity && item.quantities.includes(draft.quantity)
  const from = own ? draft.quantity!.from : first.from
  return { from: tokens[from]!.start, to: tokens[items[draft.to - 1]!.to - 1]!.end }
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null
  return () => (done ??= { value: work() }).value
}

/** By the place of the quantity, those without one by the place of their words. */
const inTextOrder =
  ({ reading: { items } }: Scene) =>
  (a: Draft, b: Draft): number =>
    placeOf(a, items) - placeOf(b, items)

const placeOf = ({ quantity, at }: Draft, items: Item[]): number => quantity?.from ?? items[at]!.from
