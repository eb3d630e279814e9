import type { Metric } from '#lib/paper'
import type { ClaimMarkRow } from '#lib/questions/claim-marks'
import type { LabelCount } from '#lib/questions/label-counts'
import type { MetricCount } from '#lib/questions/metric-counts'
import { MetricMultiples } from '../charts/metric-multiples'
import { ratioAxis } from '../charts/ratio-scale'
import { many } from '../format'
import { groupsOf, sorted } from './groups'
import { METRIC_WORDS } from './metric-words'
import { boxOf } from './one-metric'

interface Props {
  all: ClaimMarkRow[]
  metrics: MetricCount[]
  families: LabelCount[]
  bounds: boolean
}

/** No metric chosen: one small chart a metric, rows by root family, all on one axis; never two metrics on one chart. */
export function AllMetrics({ all, metrics, families, bounds }: Props) {
  const panels = metrics.map(({ metric, claiming }) => {
    const own = all.filter((claim) => claim.metric === metric)
    const groups = sorted(
      groupsOf(own, { by: 'family', roots: true, bounds, families, most: 30, open: null }),
      'claims',
    )
    return {
      metric,
      claiming,
      groups: groups.map(({ summary, ...group }) => ({ ...group, box: boxOf(summary), n: summary.n })),
    }
  })
  const drawn = panels.filter((panel) => panel.groups.length > 0)
  const silent = panels.filter((panel) => panel.groups.length === 0)
  const axis = ratioAxis(
    all.map((claim) => (claim.ratio_high === null ? claim.ratio : Math.sqrt(claim.ratio * claim.ratio_high))),
  )
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
          At the right edge: {many(axis.beyond, 'value')} past {axis.ticks.at(-1)}x.
        </p>
      )}
    </>
  )
}

const wordsOf = (metric: Metric) => ({ name: METRIC_WORDS[metric].tab, end: METRIC_WORDS[metric].end })
