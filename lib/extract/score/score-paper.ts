import type { Labelled, LabelledMethod } from './labelled'
import { Outcome } from './outcome'
import { matched, nameKey } from './same'
import { scoreClaims } from './score-claims'

/** What one paper adds to each facet: its gold against what was read. */
export function scorePaper(gold: Labelled, predicted: Labelled | undefined): Outcome {
  const outcome = new Outcome()
  const read = predicted ?? { id: gold.id }
  scoreClaims(outcome, gold.id, { gold: gold.claims ?? [], predicted: read.claims ?? [] })
  scoreMethods(outcome, gold, read)
  scoreSet(outcome, gold.id, ['families', gold.families ?? [], read.families ?? []])
  scoreSet(outcome, gold.id, ['topics', gold.topics ?? [], read.topics ?? []])
  scoreSet(outcome, gold.id, ['models', (gold.models ?? []).map(nameKey), (read.models ?? []).map(nameKey)])
  scoreSet(outcome, gold.id, [
    'datasets',
    (gold.datasets ?? []).map(nameKey),
    (read.datasets ?? []).map(nameKey),
  ])
  outcome.agree('code', address(gold) === address(read))
  const first = gold.families?.[0]
  if (first) outcome.agree('first family found', (read.families ?? []).includes(first))
  return outcome
}

const address = ({ code }: Labelled): string | undefined => (code ?? null)?.replace(/[/.]+$/, '')

const sameName = (a: LabelledMethod, b: LabelledMethod): boolean => nameKey(a.name) === nameKey(b.name)
const isProposed = ({ role }: LabelledMethod): boolean => role === 'proposed'

function scoreMethods(outcome: Outcome, gold: Labelled, read: Labelled): void {
  const wanted = gold.methods ?? []
  const given = read.methods ?? []
  const all = matched(wanted, given, sameName)
  outcome.count('methods', { hit: all.pairs.length, gold: wanted.length, predicted: given.length })
  const names = (methods: LabelledMethod[]) => methods.map(({ name }) => name)
  if (all.missed.length || all.extra.length)
    outcome.complain(`${gold.id} methods missed=${names(all.missed)} extra=${names(all.extra)}`)
  const own = wanted.filter(isProposed)
  const ownGiven = given.filter(isProposed)
  const hit = matched(own, ownGiven, sameName).pairs.length
  outcome.count('methods: proposed', { hit, gold: own.length, predicted: ownGiven.length })
  for (const [a, b] of all.pairs) {
    outcome.agree('method.role', a.role === b.role)
    outcome.agree('method.family', (a.family ?? null) === (b.family ?? null))
  }
}

function scoreSet(outcome: Outcome, id: string, [facet, wanted, given]: [string, string[], string[]]): void {
  const a = new Set(wanted)
  const b = new Set(given)
  const missed = [...a].filter((x) => !b.has(x))
  const extra = [...b].filter((x) => !a.has(x))
  outcome.count(facet, { hit: a.size - missed.length, gold: a.size, predicted: b.size })
  if (missed.length || extra.length) outcome.complain(`${id} ${facet} missed=${missed} extra=${extra}`)
}
