import { ViewLink } from '../controls/view-link'
import { percent } from '../format'
import type { Trend } from '../topics/trends'

interface Props {
  trends: Trend[]
  of: string
  /** "2024 to 2026", "Q2 2026". */
  range: string
  last: string
  /** What is said under the title: how it was tested. */
  scope: string
}

const ARROW = { rising: '↗', falling: '↘', steady: '→', uncertain: '~' } as const

/** Labels by what the trend test found, with level, odds a year and bursts. */
export function RisingList({ trends, of, range, last, scope }: Props) {
  return (
    <section aria-label="What is rising">
      <h2>What is rising</h2>
      <p className="quiet mt-0.5">
        {scope} <span aria-hidden className="mb-[3px] inline-block h-[3px] w-4 bg-bad" /> burst
      </p>
      <table className="rows mt-1">
        <thead>
          <tr>
            <th>{of[0]!.toUpperCase() + of.slice(1)}</th>
            <th>{range}</th>
            <th className="number">{last}</th>
            <th className="number max-sm:hidden">Odds a year</th>
            <th>Trend</th>
          </tr>
        </thead>
        <tbody>
          {trends.map((trend) => {
            const said = trend.word === 'rising' || trend.word === 'falling'
            return (
              <tr key={trend.id}>
                <td className="font-[550]">
                  <ViewLink change={{ show: trend.id, at: null }} className="!text-ink">
                    {trend.short}
                  </ViewLink>
                </td>
                <td className="!py-0">
                  <Sparkline shares={trend.shares} bursts={trend.bursts} />
                </td>
                <td className="number whitespace-nowrap">{percent(trend.level)}</td>
                <td
                  className={`number max-sm:hidden ${said ? 'font-[640]' : 'text-ink3'}`}
                  title={oddsTitle(trend)}
                >
                  {trend.odds ? `×${trend.odds.value.toFixed(2)}` : '–'}
                </td>
                <td className={`whitespace-nowrap ${said ? 'font-[640]' : 'text-ink3'}`}>
                  {ARROW[trend.word]} {trend.word}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const oddsTitle = ({ odds, q }: Trend) =>
  odds
    ? `95 % interval ×${odds.low.toFixed(2)} to ×${odds.high.toFixed(2)}, q ${q!.toPrecision(2)}`
    : 'too few to test'

function Sparkline({ shares, bursts }: { shares: number[]; bursts: [number, number][] }) {
  const most = Math.max(...shares, 0.0001)
  const x = (i: number) => 3 + (i * 86) / Math.max(1, shares.length - 1)
  const y = (share: number) => 20 - (16 * share) / most
  return (
    <svg width="92" height="28" aria-hidden className="block">
      <polyline
        points={shares.map((share, i) => `${x(i)},${y(share)}`).join(' ')}
        fill="none"
        stroke="var(--ink2)"
        strokeWidth="1.3"
      />
      {shares.length > 0 && (
        <circle cx={x(shares.length - 1)} cy={y(shares.at(-1)!)} r="2.2" fill="var(--ink2)" />
      )}
      {bursts.map(([start, end]) => (
        <rect
          key={start}
          x={x(start) - 2}
          y="24.5"
          width={x(end) - x(start) + 4}
          height="2.6"
          fill="var(--bad)"
        />
      ))}
    </svg>
  )
}
