'use client'
import { useState, type KeyboardEvent } from 'react'
import { useView } from '../controls/view-context'
import { count, many, percent } from '../format'
import { LineChart, type DrawnSeries, type Place } from './line-chart'
import { Measured } from './measured'
import type { Period } from './time-axis'

interface Props {
  series: DrawnSeries[]
  periods: Period[]
  measure: 'share' | 'count'
  until: string
  unit: string
  /** The chart in words, for those who cannot see it. */
  summary: string
}

/** Lines over time under the reader's hand: hover or arrow keys find a point, a click or Enter opens its papers. */
export function TopicChart({ series, periods, measure, until, unit, summary }: Props) {
  const { go, state, width } = useView<{ focus: string[] }>()
  const [active, setActive] = useState<Place | null>(null)
  const pick = (place: Place) => go({ show: series[place.series]!.id, at: periods[place.point]!.label })
  const focus = (index: number) => {
    const id = series[index]!.id
    const others = state.focus.filter((one) => one !== id)
    go({ focus: others.length < state.focus.length ? others : [...others, id].slice(-4) })
  }
  const keys = (event: KeyboardEvent) => {
    const next = moved(event.key, active ?? { series: 0, point: periods.length - 1 }, [
      series.length,
      periods.length,
    ])
    if (next) setActive(next)
    else if (event.key === 'Enter' && active) pick(active)
    else return
    event.preventDefault()
  }
  const point = active && series[active.series]?.points[active.point]
  return (
    <Measured guess={guessWidth(width)}>
      {(wide) => (
        <div
          className="relative"
          role="application"
          aria-roledescription="line chart"
          aria-label={`${summary} Arrow keys walk the points, Enter opens the papers behind one.`}
          tabIndex={0}
          onKeyDown={keys}
          onBlur={() => setActive(null)}
        >
          <LineChart
            {...{ series, periods, measure, until, unit, active }}
            width={wide}
            onHover={setActive}
            onPick={pick}
            onFocus={focus}
          />
          <div
            aria-live="polite"
            className={
              point ? 'popover pointer-events-none !left-12 !top-10 w-[260px] px-3 py-2' : 'only-read'
            }
          >
            {point && active && (
              <>
                <strong className="block">
                  {measure === 'share' ? percent(point.share) : count(point.papers)} ·{' '}
                  {series[active.series]!.label}
                </strong>
                <span className="quiet block">
                  {point.period}: {many(point.papers, 'paper')} of {count(point.total)}. 95 % interval{' '}
                  {percent(point.low)} to {percent(point.high)}
                </span>
                <span className="quiet block">Enter or click opens the sentences</span>
              </>
            )}
          </div>
        </div>
      )}
    </Measured>
  )
}

/** The chart column of the topics page: the window less margins and the list beside it. */
export function guessWidth(window: number): number {
  const page = Math.min(1760, window - (window <= 640 ? 32 : 80))
  return window >= 1200 ? page - 484 - 40 : window >= 960 ? page - 340 - 28 : page
}

function moved(
  key: string,
  { series, point }: Place,
  [all, periods]: readonly [number, number],
): Place | null {
  if (key === 'ArrowLeft') return { series, point: Math.max(0, point - 1) }
  if (key === 'ArrowRight') return { series, point: Math.min(periods - 1, point + 1) }
  if (key === 'ArrowUp') return { series: (series + all - 1) % all, point }
  if (key === 'ArrowDown') return { series: (series + 1) % all, point }
  return null
}
