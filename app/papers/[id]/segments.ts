export interface Stretch {
  start: number
  end: number
}

export interface Segment extends Stretch {
  text: string
  /** Places in the list of marks of those that cover it, none for plain text. */
  marks: number[]
}

/**
 * A text cut wherever a mark begins or ends (UTF-16 offsets): the pieces do not overlap and joined give the text.
 * What of a mark lies outside of the text is left out.
 */
export function segmentsOf(text: string, marks: readonly Stretch[]): Segment[] {
  const inside = marks.map(({ start, end }) => ({
    start: Math.max(0, start),
    end: Math.min(text.length, end),
  }))
  const real = inside.filter(({ start, end }) => start < end)
  const cuts = new Set([0, text.length, ...real.flatMap(({ start, end }) => [start, end])])
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1]!
    const covering = inside.flatMap((mark, at) => (mark.start <= start && mark.end >= end ? [at] : []))
    return { start, end, text: text.slice(start, end), marks: covering }
  })
}

/**
 * The line below the words on which each rule is drawn, 0 or 1, so that overlapping rules stack; null where two lie
 * there already. Rules that look the same over the same words share a line.
 */
export function rulePlaces(rules: readonly (Stretch & { look: string })[]): (0 | 1 | null)[] {
  const order = rules.map((_, i) => i).sort((a, b) => byStart(rules[a]!, rules[b]!) || a - b)
  const places: (0 | 1 | null)[] = rules.map(() => null)
  const done: number[] = []
  for (const i of order) {
    const rule = rules[i]!
    const over = done.filter((j) => rules[j]!.end > rule.start)
    const same = over.find((j) => rules[j]!.look === rule.look && byStart(rules[j]!, rule) === 0)
    const taken = new Set(over.map((j) => places[j]))
    places[i] = same === undefined ? (!taken.has(0) ? 0 : !taken.has(1) ? 1 : null) : places[same]!
    done.push(i)
  }
  return places
}

const byStart = (a: Stretch, b: Stretch): number => a.start - b.start || b.end - a.end
