import { CLASSES_AROUND, type Neighbour, WORDS_AROUND } from './neighbours'
import { END, pairFeatures } from './soft-features'
import { SOFT, type Weight } from './weighing'

const kindsOf = (around: readonly Neighbour[]): string[] => [...new Set(around.map(({ kind }) => kind))]

/** Neighbours with the column of their kind. */
const placed = (around: readonly Neighbour[]): { column: number; offset: number }[] =>
  around.map(({ kind, offset }) => ({ column: kindsOf(around).indexOf(kind), offset }))

/** By word and by class, a weight for each kind of neighbour: looked up once an item, however many anchors are near. */
const BY_WORD = SOFT.rows(kindsOf(WORDS_AROUND))
const BY_CLASS = SOFT.rows(kindsOf(CLASSES_AROUND))
const WORDS = placed(WORDS_AROUND)
const CLASSES = placed(CLASSES_AROUND)
const NOTHING = new Float64Array(Math.max(WORDS.length, CLASSES.length))

/** Weighs the anchors of a sentence, each once, as `SOFT.weigh(anchorFeatures(...))` does. */
export class AnchorWeights {
  private readonly words: Float64Array[]
  private readonly classes: Float64Array[]
  private readonly known = new Map<number, Weight>()

  constructor(
    private readonly texts: readonly string[],
    private readonly codes: string,
  ) {
    this.words = texts.map((text) => BY_WORD.get(text) ?? NOTHING)
    this.classes = Array.from(codes, (code) => BY_CLASS.get(code) ?? NOTHING)
  }

  at(anchor: number): Weight {
    let weight = this.known.get(anchor)
    if (!weight) this.known.set(anchor, (weight = this.weigh(anchor)))
    return weight
  }

  private weigh(anchor: number): Weight {
    const pairs = SOFT.weigh(pairFeatures(anchor, this.texts, this.codes))
    const around =
      sumOf(this.words, anchor, WORDS, BY_WORD.get(END) ?? NOTHING) +
      sumOf(this.classes, anchor, CLASSES, BY_CLASS.get(END) ?? NOTHING)
    return { sum: around + pairs.sum, count: WORDS.length + CLASSES.length + pairs.count }
  }
}

function sumOf(
  rows: readonly Float64Array[],
  anchor: number,
  around: readonly { column: number; offset: number }[],
  beyond: Float64Array,
): number {
  let sum = 0
  for (const { column, offset } of around) {
    const at = anchor + offset
    sum += (at < 0 || at >= rows.length ? beyond : rows[at]!)[column]!
  }
  return sum
}
