/** Found, wanted and given entries of a facet. */
export interface Tally {
  hit: number
  gold: number
  predicted: number
}

/** Right and all values of a field on matched entries. */
export interface Agreement {
  ok: number
  n: number
}

/** What one paper, or a whole gold set, adds to every facet and field; Maps keep the order of first mention. */
export class Outcome {
  readonly facets = new Map<string, Tally>()
  readonly fields = new Map<string, Agreement>()
  readonly complaints: string[] = []

  count(facet: string, { hit, gold, predicted }: Tally): void {
    const tally = this.facets.get(facet) ?? { hit: 0, gold: 0, predicted: 0 }
    this.facets.set(facet, {
      hit: tally.hit + hit,
      gold: tally.gold + gold,
      predicted: tally.predicted + predicted,
    })
  }

  agree(field: string, right: boolean): void {
    this.add(field, { ok: right ? 1 : 0, n: 1 })
  }

  complain(text: string): void {
    this.complaints.push(text)
  }

  private add(field: string, { ok, n }: Agreement): void {
    const agreement = this.fields.get(field) ?? { ok: 0, n: 0 }
    this.fields.set(field, { ok: agreement.ok + ok, n: agreement.n + n })
  }

  static sum(outcomes: Iterable<Outcome>): Outcome {
    const whole = new Outcome()
    for (const outcome of outcomes) {
      for (const [facet, tally] of outcome.facets) whole.count(facet, tally)
      for (const [field, agreement] of outcome.fields) whole.add(field, agreement)
      whole.complaints.push(...outcome.complaints)
    }
    return whole
  }
}

export interface Figures {
  precision: number
  recall: number
  f1: number
}

export function figuresOf({ hit, gold, predicted }: Tally): Figures {
  const precision = hit / predicted
  const recall = hit / gold
  return { precision, recall, f1: hit ? (2 * precision * recall) / (precision + recall) : 0 }
}
