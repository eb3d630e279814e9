import { intervalsOf, type Interval } from './intervals'
import type { Labelled } from './labelled'
import { figuresOf, Outcome } from './outcome'
import { reliabilityOf, type Band } from './reliability'
import { scorePaper } from './score-paper'

export interface SetFigures {
  /** Name of the gold set. */
  gold: string
  papers: number
  /** Shares of 1, null where undefined; `low` and `high` are the bootstrap 95 % interval of F1 over papers; n counts gold entries. */
  facets: {
    facet: string
    precision: number | null
    recall: number | null
    f1: number | null
    low: number | null
    high: number | null
    n: number
  }[]
  fields: { field: string; accuracy: number | null; low: number | null; high: number | null; n: number }[]
  /** Claims by their confidence, and how many of them gold has too. */
  reliability: Band[]
}

export interface Scored {
  whole: Outcome
  intervals: Map<string, Interval>
  bands: Band[]
}

export function scored(gold: Labelled[], predicted: Map<string, Labelled>): Scored {
  const outcomes = gold.map((paper) => scorePaper(paper, predicted.get(paper.id)))
  return {
    whole: Outcome.sum(outcomes),
    intervals: intervalsOf(outcomes),
    bands: reliabilityOf(gold, predicted),
  }
}

/** What /about shows of a set: to four digits, so that the file says no more than it knows. */
export function figuresFor(set: string, papers: number, { whole, intervals, bands }: Scored): SetFigures {
  const ends = (name: string) => ({
    low: round(intervals.get(name)!.low),
    high: round(intervals.get(name)!.high),
  })
  return {
    gold: set,
    papers,
    facets: [...whole.facets].map(([facet, tally]) => {
      const { precision, recall, f1 } = figuresOf(tally)
      return {
        facet,
        precision: round(precision),
        recall: round(recall),
        f1: round(f1),
        ...ends(facet),
        n: tally.gold,
      }
    }),
    fields: [...whole.fields].map(([field, { ok, n }]) => ({
      field,
      accuracy: round(ok / n),
      ...ends(field),
      n,
    })),
    reliability: bands,
  }
}

const round = (value: number): number | null => (Number.isFinite(value) ? Number(value.toFixed(6)) : null)
