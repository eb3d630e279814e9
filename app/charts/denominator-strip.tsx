import { count } from '../format'
import type { Period, PeriodsProps } from './time-axis'

export const STRIP = 36

/** The papers behind each period: bars under a time chart, at the same places. */
export function DenominatorStrip({ periods, x, gap, narrow, top, unit }: PeriodsProps & { unit: string }) {
  const most = Math.max(...periods.map((one) => one.total), 1)
  const bar = Math.max(2, Math.min(30, gap * 0.62 || 30))
  const said = labelledTotals(periods, gap, narrow)
  return (
    <g fontSize="10.5" fill="var(--ink3)" textAnchor="middle">
      {periods.map(({ label, total, unfinished }, i) => {
        const height = (STRIP * total) / most
        return (
          <g key={label}>
            {total > 0 && (
              <rect
                x={x(i) - bar / 2}
                y={top + STRIP - height}
                width={bar}
                height={height}
                fill={unfinished ? 'url(#unfinished)' : 'var(--line2)'}
                stroke={unfinished ? 'var(--line2)' : 'none'}
              />
            )}
            {said.has(i) && total > 0 && (
              <text x={x(i)} y={top + STRIP - height - 4}>
                {count(total)}
              </text>
            )}
          </g>
        )
      })}
      <text x={x(periods.length - 1) + bar / 2 + 10} y={top + STRIP - 10} textAnchor="start" fontSize="11">
        <tspan>papers in</tspan>
        <tspan x={x(periods.length - 1) + bar / 2 + 10} dy="13">
          {unit}
        </tspan>
      </text>
    </g>
  )
}

/** All totals where they fit side by side, else the first, the largest and the last. */
function labelledTotals(periods: Period[], gap: number, narrow: boolean): Set<number> {
  const widest = Math.max(...periods.map(({ total }) => count(total).length * 6.4), 1)
  if (!narrow && gap > widest + 4) return new Set(periods.keys())
  const largest = periods.reduce((best, one, i) => (one.total > periods[best]!.total ? i : best), 0)
  const apart = (i: number, j: number) => Math.abs(i - j) * gap > widest + 4
  return new Set([largest, ...[0, periods.length - 1].filter((i) => i !== largest && apart(i, largest))])
}
