import type { ReactNode } from 'react'
import { ClaimMark, type DrawnClaim } from '../charts/claim-mark'

const SAMPLE: DrawnClaim = {
  key: 'legend',
  ratio: 2,
  high: null,
  other: null,
  bound: 'exact',
  nature: 'measured',
  name: '',
  written: '',
  published: null,
  raw: '',
}

/** Every form of a mark, drawn by the same function as in the chart, with one word each. */
export function ClaimLegend() {
  const x = (value: number) => (value <= 1 ? 4 : value >= 4 ? 34 : 19)
  const mark = (claim: Partial<DrawnClaim>, open = false) => (
    <svg width="38" height="16" aria-hidden className="overflow-visible">
      <ClaimMark claim={{ ...SAMPLE, ...claim }} x={x} y={8} r={4} colour="var(--ink2)" open={open} />
    </svg>
  )
  return (
    <p className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-[12px] text-ink2" aria-label="Legend">
      <Entry name="exact">{mark({})}</Entry>
      <Entry name="up to">{mark({ bound: 'up_to' }, true)}</Entry>
      <Entry name="at least">{mark({ bound: 'at_least' })}</Entry>
      <Entry name="about, average">{mark({ bound: 'about' })}</Entry>
      <Entry name="range">{mark({ ratio: 1, high: 4 })}</Entry>
      <Entry name="counted, not measured">{mark({ nature: 'counted' })}</Entry>
      <Entry name="ambiguous">{mark({ other: 3 })}</Entry>
      <Entry name="median and middle half">
        <svg width="38" height="16" aria-hidden>
          <rect x="4" y="0" width="30" height="16" rx="3" fill="var(--ink2)" opacity="0.14" />
          <rect x="17.8" y="0" width="2.4" height="16" fill="var(--ink)" />
        </svg>
      </Entry>
    </p>
  )
}

const Entry = ({ name, children }: { name: string; children: ReactNode }) => (
  <span className="flex items-center gap-1.5 whitespace-nowrap">
    {children}
    {name}
  </span>
)
