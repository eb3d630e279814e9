import type { Claim, Metric, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Draft, LikelyDraft } from './draft'
import type { Item } from './item'
import { likelyClaims } from './learned/likely-claims'
import { likelyCounted } from './learned/likely-counted'
import { readSentences } from './read-sentences'
import { baselineOf } from './readers/baseline'
import { boundOf } from './readers/bound'
import { conditionOf } from './readers/condition'
import { phaseOf } from './readers/phase'
import { qualityOf } from './readers/quality'
import type { Context, Scene } from './scene'

/** Reads a paper's efficiency claims, and apart from them its regressions. */
export function readClaims(
  paper: Paper,
  sentences: Sentence[],
  context: Context = {},
): { claims: Claim[]; regressions: Claim[] } {
  const claims: Claim[] = []
  const regressions: Claim[] = []
  for (const { scene, counted: told, around } of readSentences(paper, sentences, context)) {
    const counted = likelyCounted(told, scene.reading, around)
    const soft = likelyClaims(scene.reading, around)
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

function claimOf(draft: LikelyDraft, scene: Scene): Claim {
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
    confidence: Number(draft.likelihood.toFixed(2)),
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

/** By the place of the quantity, those without one by the place of their words. */
const inTextOrder =
  ({ reading: { items } }: Scene) =>
  (a: Draft, b: Draft): number =>
    placeOf(a, items) - placeOf(b, items)

const placeOf = ({ quantity, at }: Draft, items: Item[]): number => quantity?.from ?? items[at]!.from
