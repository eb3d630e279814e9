'use client'
import { useState, type KeyboardEvent } from 'react'
import { useView } from '../controls/view-context'
import { ViewLink } from '../controls/view-link'
import { count, date, ratio } from '../format'
import type { DrawnClaim } from './claim-mark'
import { ClaimRow, type Bin, type Box } from './claim-row'
import { OpenedClaim } from './opened-claim'
import { Measured } from './measured'
import { RatioAxisRow } from './ratio-axis-row'
import { StatedBy } from './stated-by'

export interface DrawnGroup {
  id: string
  name: string
  under: string
  colour: string
  claims: DrawnClaim[]
  all: number
  bins: Bin[]
  box: Box
  /** Papers whose values the median is taken over. */
  n: number
  stating: number
  papers: number | null
}

interface Props {
  groups: DrawnGroup[]
  ticks: number[]
  /** "faster →" at the right end. */
  end: string
  /** What a row is: "Family", "Measured against". */
  of: string
  open: string | null
  selected: string | null
  summary: string
}

const OPENED = 40

/** Claims on one ratio axis, a row a group; a row opens to its claims, a mark to its sentence. */
export function ClaimChart({ groups, ticks, end, of, open, selected, summary }: Props) {
  const { width } = useView()
  const [active, setActive] = useState<DrawnClaim | null>(null)
  return (
    <Measured guess={guessWidth(width)}>
      {(wide) => {
        const plot = wide - (wide > 560 ? 400 : 0)
        return (
          <div role="table" aria-label={summary}>
            <RatioAxisRow {...{ ticks, plot, end, of }} wide={wide > 560} />
            {groups.map((group) => (
              <GroupRows
                key={group.id}
                {...{ group, ticks, plot, active, setActive, selected }}
                wide={wide > 560}
                opened={open === group.id}
              />
            ))}
          </div>
        )
      }}
    </Measured>
  )
}

/** The chart column of the claims page. */
export const guessWidth = (window: number): number => Math.min(1760, window - (window <= 640 ? 32 : 80))

interface RowProps {
  group: DrawnGroup
  ticks: number[]
  plot: number
  wide: boolean
  opened: boolean
  selected: string | null
  active: DrawnClaim | null
  setActive: (claim: DrawnClaim | null) => void
}

function GroupRows(props: RowProps) {
  const { group, ticks, plot, wide, opened, selected, active, setActive } = props
  const { go } = useView()
  const pick = (key: string) => go({ show: key, open: opened ? group.id : null })
  const walk = (event: KeyboardEvent) => {
    const at = group.claims.findIndex((claim) => claim.key === active?.key)
    const step = event.key === 'ArrowLeft' ? 1 : event.key === 'ArrowRight' ? -1 : 0
    if (step)
      setActive(
        group.claims[Math.min(group.claims.length - 1, Math.max(0, at === -1 ? 0 : at + step))] ?? null,
      )
    else if (event.key === 'Enter' && active && at !== -1) pick(active.key)
    else return
    event.preventDefault()
  }
  const find = (key: string | null) => setActive(group.claims.find((claim) => claim.key === key) ?? null)
  const tip = group.claims.find((claim) => claim.key === active?.key)
  return (
    <>
      <div
        role="row"
        className={`relative flex items-center border-b border-line ${wide ? 'h-[50px]' : 'flex-wrap pt-1'}`}
      >
        <span
          role="rowheader"
          className={`flex items-center gap-2 ${wide ? 'h-full w-[200px] flex-none' : 'w-full'} ${opened ? 'bg-sunk' : ''}`}
        >
          <ViewLink
            change={{ open: opened ? null : group.id }}
            label={`${opened ? 'Close' : 'Open'} ${group.name}`}
            className="flex min-w-0 items-center gap-2 !text-ink !no-underline"
          >
            <span aria-hidden className="w-[14px] text-center text-[9px] text-ink3">
              {opened ? '▾' : '▸'}
            </span>
            <span aria-hidden className="swatch" style={{ background: group.colour }} />
            <span className="min-w-0">
              <span className="block truncate font-[600] leading-[17px]">{group.name}</span>
              {wide && group.under && (
                <span
                  className={`block truncate text-[11.5px] leading-[15px] ${opened ? 'text-ink2' : 'text-ink3'}`}
                >
                  {group.under}
                </span>
              )}
            </span>
          </ViewLink>
          {!wide && (
            <span className="ml-auto whitespace-nowrap text-ink2">
              {group.box.median !== null && `median ${ratio(group.box.median)} · `}n {group.n}
            </span>
          )}
        </span>
        <span
          role="cell"
          tabIndex={0}
          onKeyDown={walk}
          onBlur={() => setActive(null)}
          aria-label={`${group.all} claims; arrow keys walk them, Enter opens one`}
          style={{ width: plot }}
          className="block"
        >
          <ClaimRow
            {...{ ticks, selected }}
            claims={group.bins.length ? [] : group.claims}
            bins={group.bins}
            box={group.box}
            width={plot}
            height={wide ? 49 : 40}
            colour={group.colour}
            active={tip?.key ?? null}
            onHover={find}
            onPick={pick}
          />
        </span>
        {wide && (
          <>
            <span
              role="cell"
              className={`flex h-full w-[64px] flex-none items-center justify-end text-[13.5px] font-[640] ${opened ? 'bg-sunk' : ''}`}
            >
              {group.box.median === null ? '–' : ratio(group.box.median)}
            </span>
            <span
              role="cell"
              className={`figures flex h-full w-[36px] flex-none items-center justify-end text-ink2 ${opened ? 'bg-sunk' : ''}`}
            >
              {group.n}
            </span>
            <span
              role="cell"
              className={`flex h-full w-[100px] flex-none flex-col items-end justify-center ${opened ? 'bg-sunk' : ''}`}
            >
              <StatedBy stating={group.stating} papers={group.papers} />
            </span>
          </>
        )}
        {tip && <Tip claim={tip} left={(wide ? 200 : 0) + plot / 2 - 140} />}
      </div>
      {opened &&
        group.claims
          .slice(0, OPENED)
          .map((claim) => (
            <OpenedClaim
              key={claim.key}
              {...{ claim, ticks, plot, wide }}
              colour={group.colour}
              chosen={claim.key === selected}
              pick={() => go({ show: claim.key })}
            />
          ))}
      {opened && group.all > OPENED && <MoreClaims more={group.all - OPENED} group={group.id} />}
    </>
  )
}

function MoreClaims({ more, group }: { more: number; group: string }) {
  return (
    <div role="row" className="flex h-[30px] items-center border-b border-line">
      <span role="cell" className="pl-[38px]">
        <ViewLink change={{ family: [{ id: group, not: false }], form: 'table', open: null }}>
          {count(more)} more claims, as a table
        </ViewLink>
      </span>
    </div>
  )
}

function Tip({ claim, left }: { claim: DrawnClaim; left: number }) {
  return (
    <span
      className="popover pointer-events-none block w-[280px] px-3 py-2"
      style={{ left: Math.max(0, left), top: '88%' }}
      role="status"
    >
      <strong className="block">
        {claim.written} · {claim.name}
      </strong>
      <span className="serif block text-[14px] leading-[20px]">“{claim.raw}”</span>
      <span className="quiet block">{date(claim.published)}. Enter or click opens the sentence</span>
    </span>
  )
}
