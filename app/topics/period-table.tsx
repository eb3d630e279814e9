import { ViewLink } from '../controls/view-link'
import { count, percent, period } from '../format'
import type { Timeline } from './series'

/** Every label in every period: the chart's equal. A value opens the papers behind it. */
export function PeriodTable({
  time,
  of,
  measure,
}: {
  time: Timeline
  of: string
  measure: 'share' | 'count'
}) {
  return (
    <div className="overflow-x-auto">
      <table className="rows">
        <thead>
          <tr>
            <th>{of[0]!.toUpperCase() + of.slice(1)}</th>
            {time.periods.map((one) => (
              <th key={one.period} className="number">
                {period(one.period, time.step)}
                {one.unfinished && ' (unfinished)'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="text-ink3">Papers in view</td>
            {time.periods.map((one) => (
              <td key={one.period} className="number text-ink3">
                {count(one.total)}
              </td>
            ))}
          </tr>
          {time.series.map((series) => (
            <tr key={series.id}>
              <td className="whitespace-nowrap font-[550]">{series.label}</td>
              {series.points.map((point) => (
                <td key={point.period} className="number whitespace-nowrap">
                  {point.papers === 0 ? (
                    <span className="text-ink3">{point.total ? '0' : '–'}</span>
                  ) : (
                    <ViewLink
                      change={{ show: series.id, at: period(point.period, time.step) }}
                      className="!text-ink"
                    >
                      {measure === 'share' ? percent(point.share) : count(point.papers)}
                    </ViewLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
