'use client'
import Link from 'next/link'
import { ClaimMark, dotOf } from '../../charts/claim-mark'
import { ClaimRow, RatioGrid, rangeOf, type Bin, type Box } from '../../charts/claim-row'
import type { DrawnClaim } from '../../charts/claim-mark'
import { Measured } from '../../charts/measured'
import { ratioScale, tickLabel } from '../../charts/ratio-scale'
import type { BesideRow } from './beside-rows'

interface Props {
  rows: (BesideRow & { href: string })[]
  /** All other papers in one row, where they are more than the listed ones. */
  all: { name: string; median: string; claims: DrawnClaim[]; bins: Bin[]; box: Box } | null
  ticks: number[]
}

/** Letters of values beside which a baseline has no room. */
const LONG = 16

/** A row a paper on one ratio axis: its name and values above its marks, the paper at hand ringed. */
export function BesideChart({ rows, all, ticks }: Props) {
  return (
    <Measured guess={300}>
      {(width) => {
        const x = ratioScale(ticks, rangeOf(width))
        const every = Math.ceil((ticks.length * 30) / width)
        return (
          <>
            <svg
              width={width}
              height="18"
              aria-hidden
              fontSize="11"
              fill="var(--ink3)"
              textAnchor="middle"
              className="block"
            >
              {ticks.map((tick, i) =>
                tick === 1 || i % every === 0 ? (
                  <text key={tick} x={x(tick)} y="12">
                    {tickLabel(tick)}
                  </text>
                ) : null,
              )}
            </svg>
            {rows.map((row, i) => (
              <div key={row.paper} className="relative">
                <Named
                  name={row.name}
                  note={row.values.length > LONG ? '' : noteOf(row, i === 0)}
                  value={row.values}
                  href={i === 0 ? null : row.href}
                />
                <svg width={width} height="22" aria-hidden className="block overflow-visible">
                  <g transform="translate(0,-22)">
                    <RatioGrid ticks={ticks} x={x} height={44} />
                  </g>
                  {row.marks.map((mark) => (
                    <g key={mark.key}>
                      <ClaimMark claim={mark} x={x} y={10} r={4.6} colour={row.colour} open />
                      {i === 0 && (
                        <circle
                          cx={x(dotOf(mark))}
                          cy={10}
                          r="9.6"
                          fill="none"
                          stroke="var(--ink)"
                          strokeWidth="1.6"
                        />
                      )}
                    </g>
                  ))}
                </svg>
              </div>
            ))}
            {all && (
              <div className="relative mt-2">
                <Named name={all.name} note="" value={all.median} href={null} />
                <ClaimRow
                  {...{ ticks, width }}
                  claims={all.claims}
                  bins={all.bins}
                  box={all.box}
                  height={46}
                  colour="var(--f-none)"
                  selected={null}
                  active={null}
                />
              </div>
            )}
          </>
        )
      }}
    </Measured>
  )
}

const noteOf = (row: BesideRow, own: boolean): string =>
  [own && 'this paper', row.baseline && `against ${row.baseline}`].filter(Boolean).join(', ')

function Named({
  name,
  note,
  value,
  href,
}: {
  name: string
  note: string
  value: string
  href: string | null
}) {
  return (
    <p className="relative z-10 flex h-[22px] items-baseline gap-2 pl-[22px] text-[12px]">
      <span className="max-w-[55%] flex-none truncate bg-surf pr-0.5 font-[600]">
        {href ? (
          <Link href={href} className="!text-ink">
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="min-w-0 flex-1 truncate text-[11px] text-ink3">
        {note && <span className="bg-surf pr-1">{note}</span>}
      </span>
      <b className="figures flex-none bg-surf pl-1 font-[640]">{value}</b>
    </p>
  )
}
