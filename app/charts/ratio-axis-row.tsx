import { rangeOf } from './claim-row'
import { ratioScale, tickLabel } from './ratio-scale'

interface Props {
  ticks: number[]
  plot: number
  wide: boolean
  end: string
  of: string
}

/** The head of the claims chart: ticks over the plot, names over the columns. */
export function RatioAxisRow({ ticks, plot, end, of, wide }: Props) {
  const x = ratioScale(ticks, rangeOf(plot))
  const every = Math.ceil((ticks.length * 34) / plot)
  return (
    <div role="row" className="flex items-end border-b border-line pb-1 text-[11.5px] text-ink3">
      {wide && (
        <span role="columnheader" className="w-[200px] flex-none pl-[38px]">
          {of}
        </span>
      )}
      <span role="columnheader" className="relative block h-[34px]" style={{ width: plot }}>
        <span className="only-read">Claims, as a factor of improvement</span>
        <svg
          width={plot}
          height="34"
          aria-hidden
          className="block overflow-visible"
          fontSize="11.5"
          fill="var(--ink3)"
          textAnchor="middle"
        >
          <text x={rangeOf(plot)[1]} y="11" textAnchor="end">
            {end}
          </text>
          {ticks.map((tick, i) =>
            tick === 1 || i % every === 0 ? (
              <text
                key={tick}
                x={x(tick)}
                y="29"
                fontWeight={tick === 1 ? 700 : 400}
                fill={tick === 1 ? 'var(--ink)' : undefined}
              >
                {tickLabel(tick)}
              </text>
            ) : null,
          )}
        </svg>
      </span>
      {wide && (
        <>
          <span role="columnheader" className="w-[64px] flex-none text-right">
            Median
          </span>
          <span role="columnheader" className="w-[36px] flex-none text-right">
            n
          </span>
          <span role="columnheader" className="w-[100px] flex-none text-right">
            State a number
          </span>
        </>
      )}
    </div>
  )
}
