import { scaleLinear } from 'd3-scale'
import { count, percent } from '../format'
import { DenominatorStrip, STRIP } from './denominator-strip'
import { endLabels } from '#lib/graph/end-labels'
import { Axes, EndLabel, SeriesMarks, type ValueOf, type Y } from './line-marks'
import { PeriodLabels, type Period } from './time-axis'

export interface DrawnPoint {
  /** "2024", "2024 Q3" or "2024-08". */
  period: string
  papers: number
  total: number
  share: number
  low: number
  high: number
}
export interface DrawnSeries {
  id: string
  label: string
  colour: string
  focused: boolean
  points: DrawnPoint[]
}
export interface Place {
  series: number
  point: number
}

interface Props {
  series: DrawnSeries[]
  /** One a period, in order; the series have a point for each. */
  periods: Period[]
  measure: 'share' | 'count'
  /** What the hatch says: "unfinished: to 24 Jul". */
  until: string
  width: number
  active: Place | null
  unit: string
  onHover?: (place: Place | null) => void
  onPick?: (place: Place) => void
  onFocus?: (series: number) => void
}

const TOP = 34
const PLOT = 400

/** Shares (or counts) over time, with names at the line ends and the number of papers behind each period below. */
export function LineChart(props: Props) {
  const { series, periods, measure, width, active } = props
  const narrow = width < 560
  const plot = narrow ? 240 : PLOT
  const right = labelWidth(series, narrow)
  const left = 40
  const inner = Math.max(60, width - left - right)
  const gap = periods.length > 1 ? inner / (periods.length - 1) : 0
  const x = (i: number) => left + (periods.length > 1 ? i * gap : inner / 2)
  const valueOf = (point: DrawnPoint) => (measure === 'share' ? point.share : point.papers)
  const highest = Math.max(
    ...series.flatMap((one) =>
      one.points.map((p) => (one.focused && measure === 'share' && !thin(p) ? p.high : valueOf(p))),
    ),
    measure === 'share' ? 0.05 : 1,
  )
  const y = scaleLinear(
    [0, measure === 'share' ? Math.min(1, highest * 1.04) : highest * 1.04],
    [TOP + plot, TOP],
  ).nice(5)
  const last = periods.length - 1
  const dimmed = series.some((one) => one.focused)
  const ends = endLabels(
    series.map((one) => y(valueOf(one.points[lastCollected(one.points)] ?? one.points[last]!))),
    narrow ? 15 : 17,
    [TOP + 4, TOP + plot],
  )
  const height = TOP + plot + 40 + 16 + STRIP + 8
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      className="block overflow-visible"
    >
      <defs>
        <pattern
          id="unfinished"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--hatch)" strokeWidth="1.4" />
        </pattern>
      </defs>
      <Axes {...{ y, left, inner, measure }} />
      <PeriodLabels {...{ periods, x, top: TOP + plot, gap, narrow }} />
      {periods[last]?.unfinished && (
        <g>
          <rect
            x={x(last) - gap / 4}
            y={TOP}
            width={Math.max(8, gap / 2)}
            height={plot}
            fill="url(#unfinished)"
            opacity="0.55"
          />
          <text
            x={Math.min(x(last) + gap / 4, left + inner + 6)}
            y={TOP - 10}
            textAnchor="end"
            fontSize="11"
            fill="var(--ink3)"
          >
            {props.until}
          </text>
        </g>
      )}
      {[...series.keys()]
        .sort((a, b) => Number(series[a]!.focused) - Number(series[b]!.focused))
        .map((i) => (
          <SeriesMarks
            key={series[i]!.id}
            {...{ one: series[i]!, periods, x, y, valueOf, dimmed, measure }}
          />
        ))}
      {series.map((one, i) => {
        const at = lastCollected(one.points)
        const end = one.points[at]
        if (!end) return null
        return (
          <EndLabel
            key={one.id}
            {...{ one, dimmed, narrow }}
            from={[x(at), y(valueOf(end))]}
            to={[left + inner + (narrow ? 12 : 22), ends[i]!]}
            value={narrow ? '' : valueLabel(lastFinished(one.points, periods), measure)}
            onFocus={() => props.onFocus?.(i)}
          />
        )
      })}
      <DenominatorStrip {...{ periods, x, gap, narrow, top: TOP + plot + 56, unit: props.unit }} />
      {active && <ActiveRing place={active} {...{ series, x, y, valueOf }} />}
      <rect
        x={left - 8}
        y={TOP - 8}
        width={inner + 16}
        height={plot + 16}
        fill="transparent"
        className="cursor-pointer"
        onPointerMove={(event) => props.onHover?.(nearestPlace(event, { series, x, y, valueOf }))}
        onPointerLeave={() => props.onHover?.(null)}
        onClick={() => active && props.onPick?.(active)}
      />
    </svg>
  )
}

const labelWidth = (series: DrawnSeries[], narrow: boolean) => {
  const longest = Math.max(...series.map((one) => one.label.length), 8)
  return narrow ? Math.min(136, 26 + longest * 6.6) : 34 + Math.min(longest, 34) * 7.2 + 52
}

const thin = (point: DrawnPoint) => point.total === 0
const lastCollected = (points: DrawnPoint[]) => points.findLastIndex((point) => point.total > 0)
const lastFinished = (points: DrawnPoint[], periods: Period[]) =>
  points.findLast((point, i) => point.total > 0 && !periods[i]!.unfinished)

const valueLabel = (point: DrawnPoint | undefined, measure: Props['measure']) =>
  !point ? '' : measure === 'share' ? percent(point.share) : count(point.papers)

interface Scales {
  series: DrawnSeries[]
  x: (i: number) => number
  y: Y
  valueOf: ValueOf
}

function ActiveRing({ place, series, x, y, valueOf }: Scales & { place: Place }) {
  const point = series[place.series]?.points[place.point]
  if (!point) return null
  return (
    <circle
      cx={x(place.point)}
      cy={y(valueOf(point))}
      r="7"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="1.6"
    />
  )
}

function nearestPlace(
  event: React.PointerEvent<SVGRectElement>,
  { series, x, y, valueOf }: Scales,
): Place | null {
  const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect()
  const px = event.clientX - box.left
  const py = event.clientY - box.top
  let best: (Place & { far: number }) | null = null
  series.forEach((one, s) =>
    one.points.forEach((point, p) => {
      if (point.total === 0) return
      const far = (x(p) - px) ** 2 + (y(valueOf(point)) - py) ** 2
      if (far < 60 ** 2 && (best === null || far < best.far)) best = { series: s, point: p, far }
    }),
  )
  return best
}
