import type { ScaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { count } from '../format'
import type { DrawnPoint, DrawnSeries } from './line-chart'
import type { Period } from './time-axis'

export type Y = ScaleLinear<number, number>
export type ValueOf = (point: DrawnPoint) => number
type Measure = 'share' | 'count'

/** Horizontal grid with the unit once, at the topmost tick. */
export function Axes({ y, left, inner, measure }: { y: Y; left: number; inner: number; measure: Measure }) {
  const ticks = y.ticks(5)
  const top = ticks.at(-1)
  return (
    <g fontSize="11" fill="var(--ink3)">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={left + inner}
            y1={y(tick)}
            y2={y(tick)}
            stroke={tick === 0 ? 'var(--line2)' : 'var(--line)'}
          />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {measure === 'count' ? count(tick) : `${+(tick * 100).toFixed(1)}${tick === top ? ' %' : ''}`}
          </text>
        </g>
      ))}
    </g>
  )
}

interface MarksProps {
  one: DrawnSeries
  periods: Period[]
  x: (i: number) => number
  y: Y
  valueOf: ValueOf
  dimmed: boolean
  measure: Measure
}

/** Line, points and, in focus, the 95 % Wilson band; the unfinished end is dashed and hollow. */
export function SeriesMarks({ one, periods, x, y, valueOf, dimmed, measure }: MarksProps) {
  const at = one.points.map((point, i) => ({ point, i, open: periods[i]!.unfinished }))
  const path = line<(typeof at)[number]>(
    (d) => x(d.i),
    (d) => y(valueOf(d.point)),
  ).defined((d) => d.point.total > 0)
  const band = area<(typeof at)[number]>(
    (d) => x(d.i),
    (d) => y(d.point.low),
    (d) => y(d.point.high),
  ).defined((d) => d.point.total > 0)
  const finished = at.filter((d) => !d.open)
  const tail = at.slice(-2)
  const width = one.focused ? 2.4 : 1.6
  return (
    <g stroke={one.colour} fill="none" opacity={dimmed && !one.focused ? 0.5 : 1}>
      {one.focused && measure === 'share' && (
        <path d={band(finished) ?? ''} fill={one.colour} stroke="none" opacity="0.14" />
      )}
      <path d={path(finished) ?? ''} strokeWidth={width} strokeLinejoin="round" />
      {tail[1]?.open && <path d={path(tail) ?? ''} strokeWidth={width} strokeDasharray="3 3" />}
      {at
        .filter((d) => d.point.total > 0)
        .map((d) => (
          <circle
            key={d.i}
            cx={x(d.i)}
            cy={y(valueOf(d.point))}
            r={one.focused ? 3.4 : 2.2}
            fill={d.open ? 'var(--bg)' : one.colour}
            stroke={d.open ? one.colour : 'var(--bg)'}
            strokeWidth="1.2"
          />
        ))}
    </g>
  )
}

interface EndProps {
  one: DrawnSeries
  dimmed: boolean
  narrow: boolean
  from: [number, number]
  to: [number, number]
  value: string
  onFocus: () => void
}

/** A name at its line's end, in the line's colour, joined by a hair line. */
export function EndLabel({ one, dimmed, narrow, from, to, value, onFocus }: EndProps) {
  const strong = one.focused || !dimmed
  return (
    <g opacity={dimmed && !one.focused ? 0.75 : 1} className="cursor-pointer" onClick={onFocus}>
      <path
        d={`M${from[0] + 5},${from[1]}L${to[0] - 12},${to[1]}H${to[0] - 4}`}
        stroke={one.colour}
        strokeWidth="0.8"
        opacity="0.6"
        fill="none"
      />
      <text
        x={to[0]}
        y={to[1] + 4}
        fontSize={narrow ? 11.5 : 12.5}
        fontWeight={one.focused ? 700 : 550}
        fill={strong ? one.colour : 'var(--ink2)'}
        style={{ filter: 'none' }}
      >
        {cutTo(one.label, narrow ? 17 : 34)}
        {value && (
          <tspan dx="8" fontWeight="400" fill="var(--ink3)">
            {value}
          </tspan>
        )}
      </text>
    </g>
  )
}

const cutTo = (label: string, letters: number): string =>
  label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label
