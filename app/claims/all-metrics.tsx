import type { Metric } from '#lib/paper'
import type { ClaimRow } from '#lib/questions/claims-chosen'
import type { LabelCount } from '#lib/questions/label-counts'
import type { MetricCount } from '#lib/questions/metric-counts'
import { MetricMultiples } from '../charts/metric-multiples'
import { ratioAxis } from '../charts/ratio-scale'
import { dotOf } from '../charts/claim-mark'
import { groupsOf, sorted } from './groups'
import { METRIC_WORDS } from './metric-words'
import { boxOf } from './one-metric'

interface Props {
  all: ClaimRow[]
  metrics: MetricCount[]
  families: LabelCount[]
  bounds: boolean
  papers: number
}

/** No metric chosen: one small chart a metric, rows by root family, all on one axis; never two metrics on one chart. */
export function AllMetrics({ all, metrics, families, bounds }: Props) {
  const panels = metrics.map(({ metric, claiming }) => {
    const own = all.filter((claim) => claim.metric === metric)
    const groups = sorted(groupsOf(own, { by: 'family', roots: true, bounds, families }), 'claims')
    return {
      metric,
      claiming,
      groups: groups.map(({ summary, ...group }) => ({ ...group, box: boxOf(summary), n: summary.n })),
    }
  })
  const drawn = panels.filter((panel) => panel.groups.length > 0)
  const silent = panels.filter((panel) => panel.groups.length === 0)
  const axis = ratioAxis(drawn.flatMap((panel) => panel.groups.flatMap((group) => group.claims.map(dotOf))))
  return (
    <>
      <MetricMultiples
        ticks={axis.ticks}
        panels={drawn.map(({ metric, groups }) => ({ metric, groups, ...wordsOf(metric) }))}
      />
      {silent.map(({ metric, claiming }) => (
        <p key={metric} className="quiet mt-2">
          {METRIC_WORDS[metric].tab}: claimed in {claiming} {claiming === 1 ? 'paper' : 'papers'}, none with a
          factor.
        </p>
      ))}
      {axis.beyond > 0 && (
        <p className="quiet mt-2">
          {axis.beyond} values past {axis.ticks.at(-1)}x stand at the right edge.
        </p>
      )}
    </>
  )
}

const wordsOf = (metric: Metric) => ({ name: METRIC_WORDS[metric].tab, end: METRIC_WORDS[metric].end })
