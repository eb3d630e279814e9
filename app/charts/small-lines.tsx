'use client'
import { endLabels } from '#lib/graph/end-labels'
import { Measured } from './measured'

interface Props {
  /** Values are shares, null where no paper was collected. */
  series: { id: string; label: string; colour: string; values: (number | null)[] }[]
  periods: { label: string; unfinished: boolean }[]
}

const HEIGHT = 250

/** A few lines over time, names at their ends: the topics chart in small. */
export function SmallLines({ series, periods }: Props) {
  return <Measured guess={380}>{(width) => <Lines {...{ series, periods, width }} />}</Measured>
}

function Lines({ series, periods, width }: Props & { width: number }) {
  const right = Math.min(width * 0.45, 22 + 6.9 * Math.max(...series.map((one) => one.label.length), 4))
  const [left, top, bottom] = [42, 12, HEIGHT - 26]
  const step = (width - left - right) / Math.max(1, periods.length - 1)
  const most = Math.max(...series.flatMap((one) => one.values.map((value) => value ?? 0)), 0.05)
  const x = (i: number) => left + i * step
  const y = (value: number) => bottom - ((bottom - top) * value) / most
  const ends = series.map((one) => one.values.findLastIndex((value) => value !== null))
  const places = endLabels(
    series.map((one, i) => y(one.values[ends[i]!] ?? 0)),
    16,
    [top, bottom],
  )
  const open = periods.at(-1)?.unfinished ? periods.length - 1 : -1
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`Lines: ${series.map((one) => one.label).join(', ')}`}
      className="block"
      fontSize="11"
      fill="var(--ink3)"
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            x1={left}
            x2={width - right}
            y1={y(most * part)}
            y2={y(most * part)}
            stroke={part ? 'var(--line)' : 'var(--line2)'}
          />
          <text x={left - 6} y={y(most * part) + 4} textAnchor="end">
            {Math.round(most * part * 100)}
            {part === 1 && ' %'}
          </text>
        </g>
      ))}
      {[0, periods.length - 1].map((i) => (
        <text key={i} x={x(i)} y={HEIGHT - 8} textAnchor="middle">
          {periods[i]?.label.slice(0, 4)}
        </text>
      ))}
      {series.map((one, s) => {
        const points = one.values.map((value, i) => (value === null ? null : `${x(i)},${y(value)}`))
        const closed = points.filter((point, i): point is string => point !== null && i !== open)
        const tail = open > 0 ? points.slice(-2).filter((point): point is string => point !== null) : []
        return (
          <g key={one.id} stroke={one.colour} fill="none">
            <polyline points={closed.join(' ')} strokeWidth="1.7" strokeLinejoin="round" />
            <polyline points={tail.join(' ')} strokeWidth="1.7" strokeDasharray="3 3" />
            <line
              x1={x(ends[s]!) + 3}
              y1={y(one.values[ends[s]!] ?? 0)}
              x2={width - right + 10}
              y2={places[s]}
              strokeWidth="0.8"
              opacity="0.6"
            />
            <text
              x={width - right + 13}
              y={places[s]! + 4}
              fill={one.colour}
              stroke="none"
              fontSize="12"
              fontWeight="600"
            >
              {one.label}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
