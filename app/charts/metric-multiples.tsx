'use client'
import type { Metric } from '#lib/paper'
import { useView } from '../controls/view-context'
import { ViewLink } from '../controls/view-link'
import { count, many, ratio } from '../format'
import type { DrawnGroup } from './claim-chart'
import { guessWidth } from './claim-chart'
import { ClaimRow, rangeOf } from './claim-row'
import { Measured } from './measured'
import { ratioScale, tickLabel } from './ratio-scale'

interface Panel {
  metric: Metric
  name: string
  end: string
  groups: DrawnGroup[]
}

/** The families with most claims; the others are on the metric's own page. */
const ROWS = 8

/** Small multiples on one shared ratio axis: a panel a metric, a row a root family. */
export function MetricMultiples({ panels, ticks }: { panels: Panel[]; ticks: number[] }) {
  const { width } = useView()
  return (
    <Measured guess={guessWidth(width)}>
      {(wide) => {
        const columns = wide >= 1200 ? 3 : wide >= 720 ? 2 : 1
        const panel = (wide - (columns - 1) * 40) / columns
        return (
          <div
            className="grid gap-x-10 gap-y-8"
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {panels.map((one) => (
              <MetricPanel key={one.metric} panel={one} ticks={ticks} width={panel} />
            ))}
          </div>
        )
      }}
    </Measured>
  )
}

function MetricPanel({ panel, ticks, width }: { panel: Panel; ticks: number[]; width: number }) {
  const { go } = useView()
  const plot = width - 150 - 52
  const x = ratioScale(ticks, rangeOf(plot))
  const every = Math.ceil((ticks.length * 32) / plot)
  return (
    <section aria-label={panel.name}>
      <h3 className="flex items-baseline justify-between">
        <ViewLink change={{ metric: panel.metric }} className="!text-ink">
          {panel.name}
        </ViewLink>
        <span className="quiet font-normal">{panel.end}</span>
      </h3>
      <svg
        width={width}
        height="22"
        aria-hidden
        fontSize="11"
        fill="var(--ink3)"
        textAnchor="middle"
        className="block border-b border-line"
      >
        {ticks.map((tick, i) =>
          tick === 1 || i % every === 0 ? (
            <text
              key={tick}
              x={150 + x(tick)}
              y="15"
              fontWeight={tick === 1 ? 700 : 400}
              fill={tick === 1 ? 'var(--ink)' : undefined}
            >
              {tickLabel(tick)}
            </text>
          ) : null,
        )}
      </svg>
      {panel.groups.slice(0, ROWS).map((group) => (
        <div key={group.id} className="flex items-center border-b border-line">
          <span className="flex w-[150px] flex-none items-center gap-2 pr-2">
            <span aria-hidden className="swatch" style={{ background: group.colour }} />
            <span className="min-w-0 truncate" title={group.name}>
              {group.name}
            </span>
          </span>
          <ClaimRow
            {...{ ticks }}
            claims={group.bins.length ? [] : group.claims}
            bins={group.bins}
            box={group.box}
            width={plot}
            height={34}
            colour={group.colour}
            selected={null}
            active={null}
            onPick={(key) => go({ metric: panel.metric, show: key })}
          />
          <span className="figures w-[52px] flex-none text-right text-[12px] text-ink2">
            {group.box.median !== null ? (
              ratio(group.box.median)
            ) : (
              <span className="text-ink3">n {count(group.all)}</span>
            )}
          </span>
        </div>
      ))}
      {panel.groups.length > ROWS && (
        <p className="quiet py-1.5">
          <ViewLink change={{ metric: panel.metric }}>
            {many(panel.groups.length - ROWS, 'more family', 'more families')}
          </ViewLink>
        </p>
      )}
    </section>
  )
}
