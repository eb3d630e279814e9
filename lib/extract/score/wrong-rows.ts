import type { Labelled } from './labelled'
import { scorePaper } from './score-paper'

/** The papers whose claims, proposed method or first family are not right, with which of them. */
export function wrongRows(
  gold: Labelled[],
  predicted: Map<string, Labelled>,
): { id: string; wrong: string[] }[] {
  return gold.flatMap((paper) => {
    const { facets, fields } = scorePaper(paper, predicted.get(paper.id))
    const exact = (facet: string) => {
      const tally = facets.get(facet)!
      return tally.hit === tally.gold && tally.hit === tally.predicted
    }
    const first = fields.get('first family found')
    const wrong = [
      ...(exact('claims: quantified') ? [] : ['quantified claims']),
      ...(exact('claims: qualitative') ? [] : ['qualitative claims']),
      ...(exact('methods: proposed') ? [] : ['proposed method']),
      ...(first && first.ok < first.n ? ['first family'] : []),
    ]
    return wrong.length > 0 ? [{ id: paper.id, wrong }] : []
  })
}
