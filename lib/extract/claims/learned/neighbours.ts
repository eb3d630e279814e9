/** What a feature looks at: the word or class so many items from an anchor. */
export interface Neighbour {
  kind: string
  offset: number
}

const REACH = 6
const CLOSE = 2
const STEPS = Array.from({ length: REACH }, (_, i) => i + 1)

const sides = (left: string, right: string): Neighbour[] =>
  STEPS.flatMap((step) => [
    { kind: left, offset: -step },
    { kind: right, offset: step },
  ])

/** The anchor's own words, those near it on either side, and the closest by their place. */
export const WORDS_AROUND: readonly Neighbour[] = [
  { kind: 'a', offset: 0 },
  ...sides('l', 'r'),
  ...STEPS.slice(0, CLOSE).flatMap((step) => [
    { kind: `l${step}`, offset: -step },
    { kind: `r${step}`, offset: step },
  ]),
]

export const CLASSES_AROUND: readonly Neighbour[] = sides('L', 'R')
