import { swarm } from '#lib/graph/swarm'
import { ClaimMark, dotOf, type DrawnClaim } from './claim-mark'
import { ratioScale } from './ratio-scale'

export interface Box {
  median: number | null
  low: number | null
  high: number | null
}

export interface Bin {
  /** Ratios of the bin, as powers of two. */
  from: number
  to: number
  claims: number
}

interface Props {
  claims: DrawnClaim[]
  /** In place of claims where they are too many to tell apart. */
  bins: Bin[]
  box: Box
  ticks: number[]
  width: number
  height: number
  colour: string
  selected: string | null
  active: string | null
  onHover?: (key: string | null) => void
  onPick?: (key: string) => void
}

const LANE = 7
const PAD = 14

/** Where 1x and the last tick stand in a row of this width. */
export const rangeOf = (width: number): [number, number] => [PAD, width - PAD - 8]

/** One row of claims on the ratio axis: marks in lanes, the middle half behind them, the median over them. */
export function ClaimRow(props: Props) {
  const { claims, bins, box, ticks, width, height, colour, selected, active } = props
  const x = ratioScale(ticks, rangeOf(width))
  const middle = height / 2
  // In low rows box and median stay apart from those of the next.
  const boxed = Math.min(36, height - 8)
  const marked = Math.min(40, height - 4)
  const r = claims.length > 60 ? 2.7 : 3.3
  const { heights } = swarm(
    claims.map((claim) => ({ id: claim.key, ...reachOf(claim, x, r) })),
    { height: height - 6, lane: LANE },
  )
  const yOf = (claim: DrawnClaim) => middle + (heights.get(claim.key) ?? 0)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      className="block overflow-visible"
    >
      <RatioGrid {...{ ticks, x, height }} />
      {box.low !== null && box.high !== null && (
        <rect
          x={x(box.low)}
          y={middle - boxed / 2}
          width={Math.max(1, x(box.high) - x(box.low))}
          height={boxed}
          rx="3"
          fill={colour}
          opacity="0.11"
        />
      )}
      <Bins {...{ bins, x, middle, colour }} height={height - 10} />
      {claims.map((claim) => (
        <g
          key={claim.key}
          className="cursor-pointer"
          onPointerEnter={() => props.onHover?.(claim.key)}
          onPointerLeave={() => props.onHover?.(null)}
          onClick={(event) => {
            event.stopPropagation()
            props.onPick?.(claim.key)
          }}
        >
          <circle cx={x(dotOf(claim))} cy={yOf(claim)} r="7" fill="transparent" />
          <ClaimMark {...{ claim, x, r, colour }} y={yOf(claim)} />
          {(claim.key === selected || claim.key === active) && (
            <circle
              cx={x(dotOf(claim))}
              cy={yOf(claim)}
              r={r + 5}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="1.6"
            />
          )}
        </g>
      ))}
      {box.median !== null && (
        <rect
          x={x(box.median) - 1.2}
          y={middle - marked / 2}
          width="2.4"
          height={marked}
          fill="var(--ink)"
          className="pointer-events-none"
        />
      )}
    </svg>
  )
}

type X = ReturnType<typeof ratioScale>

/** Vertical lines at the ticks; 1x in ink. */
export function RatioGrid({ ticks, x, height }: { ticks: number[]; x: X; height: number }) {
  return ticks.map((tick) => (
    <line
      key={tick}
      x1={x(tick)}
      x2={x(tick)}
      y1={0}
      y2={height}
      stroke={tick === 1 ? 'var(--ink)' : 'var(--line)'}
      strokeWidth={tick === 1 ? 1.2 : 1}
    />
  ))
}

/** The histogram as one path, so that a page of hundreds of rows stays light. */
function Bins({
  bins,
  x,
  middle,
  colour,
  height,
}: {
  bins: Bin[]
  x: X
  middle: number
  colour: string
  height: number
}) {
  const most = Math.max(...bins.map((bin) => bin.claims), 1)
  const bars = bins.map((bin) => {
    const tall = Math.max(1.5, (height * bin.claims) / most)
    const wide = Math.max(1.2, x(bin.to) - x(bin.from) - 1)
    return `M${(x(bin.from) + 0.5).toFixed(1)},${(middle - tall / 2).toFixed(1)}h${wide.toFixed(1)}v${tall.toFixed(1)}h${(-wide).toFixed(1)}z`
  })
  return bars.length > 0 && <path d={bars.join('')} fill={colour} opacity="0.75" />
}

function reachOf(claim: DrawnClaim, x: X, r: number) {
  const at = x(dotOf(claim))
  if (claim.high !== null) return { left: x(claim.ratio) - 1, right: Math.max(x(claim.high), at + r) + 1 }
  return {
    left: at - r - (claim.bound === 'up_to' ? 8 : 0.5),
    right: at + r + (claim.bound === 'at_least' ? 12 : 0.5),
  }
}
