import type { Metric } from '#lib/paper'
import type { ViewState } from '#lib/view-state'
import { ClaimChart } from '../charts/claim-chart'
import { ratioAxis } from '../charts/ratio-scale'
import { many, ratio } from '../format'
import type { Group } from './groups'
import { METRIC_WORDS } from './metric-words'

interface Props {
  metric: Metric
  groups: Group[]
  /** Every value drawn, for the axis. */
  ratios: number[]
  state: ViewState<'claims'>
}

/** The claims chart of one metric. */
export function OneMetric({ metric, groups, ratios, state }: Props) {
  const words = METRIC_WORDS[metric]
  if (groups.length === 0)
    return <p className="py-8 text-[14px] text-ink2">No paper in view states a factor for {words.of}.</p>
  const axis = ratioAxis(ratios)
  const largest = groups.flatMap((group) => group.claims)[0]
  return (
    <>
      <ClaimChart
        groups={groups.map(({ summary, ...group }) => ({ ...group, box: boxOf(summary), n: summary.n }))}
        ticks={axis.ticks}
        end={words.end}
        of={state.by === 'family' ? 'Family' : 'Measured against'}
        open={state.open}
        selected={state.show}
        summary={`Claims on ${words.of}: ${many(groups.length, 'row')}${largest ? `, the first of them up to ${ratio(largest.ratio)}` : ''}.`}
      />
      {axis.beyond > 0 && (
        <p className="quiet mt-2">
          At the right edge: {many(axis.beyond, 'value')} past {axis.ticks.at(-1)}x.
        </p>
      )}
    </>
  )
}

/** The middle half is drawn from five papers on, the median from three. */
export const boxOf = ({ median, low, high, n }: Group['summary']) => ({
  median: n >= 3 ? median : null,
  low: n >= 5 ? low : null,
  high: n >= 5 ? high : null,
})
