'use client'
import { ratio } from '../format'
import type { DrawnGroup } from './claim-chart'
import { ClaimRow, rangeOf } from './claim-row'
import { Measured } from './measured'
import { ratioScale, tickLabel } from './ratio-scale'

/** Rows of the claims chart in small. */
export function SmallClaims({ groups, ticks }: { groups: DrawnGroup[]; ticks: number[] }) {
  return (
    <Measured guess={380}>
      {(width) => {
        const plot = width - 140 - 46
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
                    <text key={tick} x={140 + x(tick)} y="13">
                      {tickLabel(tick)}
                    </text>
                  ),
              )}
            </svg>
            {groups.map((group) => (
              <div key={group.id} className="flex items-center">
                <span className="w-[140px] flex-none truncate pr-2 text-[12px] font-[550]">{group.name}</span>
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
                <span className="figures w-[46px] flex-none text-right text-[12px] font-[600]">
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
