'use client'
import { ratio } from '../format'
import type { DrawnGroup } from './claim-chart'
import { ClaimRow, rangeOf } from './claim-row'
import { Measured } from './measured'
import { ratioScale, tickLabel } from './ratio-scale'

/** Room for a name, on two lines at most, and for a median. */
const NAME = 140
const MEDIAN = 46

/** Rows of the claims chart in small. */
export function SmallClaims({ groups, ticks }: { groups: DrawnGroup[]; ticks: number[] }) {
  return (
    <Measured guess={380}>
      {(width) => {
        const plot = width - NAME - MEDIAN
        const x = ratioScale(ticks, rangeOf(plot))
        const every = Math.ceil((ticks.length * 32) / plot)
        return (
          <>
            <svg
              width={width}
              height="20"
              aria-hidden
              fontSize="11"
              fill="var(--ink3)"
              textAnchor="middle"
              className="block"
            >
              {ticks.map(
                (tick, i) =>
                  (tick === 1 || i % every === 0) && (
                    <text key={tick} x={NAME + x(tick)} y="13">
                      {tickLabel(tick)}
                    </text>
                  ),
              )}
            </svg>
            {groups.map((group) => (
              <div key={group.id} className="flex items-center">
                <span
                  className="line-clamp-2 flex-none pr-2 text-[12px] leading-[14px] font-[550]"
                  style={{ width: NAME }}
                >
                  {group.name}
                </span>
                <ClaimRow
                  ticks={ticks}
                  claims={group.box.low === null ? group.claims.slice(0, 20) : []}
                  bins={[]}
                  box={group.box}
                  width={plot}
                  height={28}
                  colour={group.colour}
                  selected={null}
                  active={null}
                />
                <span
                  className="figures flex-none text-right text-[12px] font-[600]"
                  style={{ width: MEDIAN }}
                >
                  {group.box.median === null ? `n ${group.all}` : ratio(group.box.median)}
                </span>
              </div>
            ))}
          </>
        )
      }}
    </Measured>
  )
}
