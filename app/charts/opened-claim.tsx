import { date } from '../format'
import { ClaimMark, dotOf, type DrawnClaim } from './claim-mark'
import { rangeOf, RatioGrid } from './claim-row'
import { ratioScale } from './ratio-scale'

interface OpenedProps {
  claim: DrawnClaim
  ticks: number[]
  plot: number
  wide: boolean
  colour: string
  chosen: boolean
  pick: () => void
}

/** One claim of an opened row: whose, its mark with the whole tail, its value as written, its date. */
export function OpenedClaim({ claim, ticks, plot, wide, colour, chosen, pick }: OpenedProps) {
  const x = ratioScale(ticks, rangeOf(plot))
  const tint = chosen ? 'bg-accbg' : ''
  const button = (
    <button
      type="button"
      className={`truncate text-ink hover:underline ${chosen ? 'font-[640]' : ''}`}
      onClick={pick}
    >
      {claim.name}
    </button>
  )
  return (
    <div
      role="row"
      className={`flex items-center ${wide ? 'h-[30px]' : 'flex-wrap border-b border-line py-1'}`}
    >
      <span
        role="rowheader"
        className={`flex h-full min-w-0 items-center ${wide ? 'w-[200px] flex-none pl-[38px] pr-2' : 'w-full justify-between gap-3'} ${tint}`}
      >
        {button}
        {!wide && <span className="whitespace-nowrap text-ink2">{claim.written}</span>}
      </span>
      <span role="cell" className="block cursor-pointer" style={{ width: plot }} onClick={pick}>
        <svg width={plot} height="30" aria-hidden className="block overflow-visible">
          <RatioGrid ticks={ticks} x={x} height={30} />
          <ClaimMark claim={claim} x={x} y={15} r={4.8} colour={colour} open />
          {chosen && (
            <circle cx={x(dotOf(claim))} cy={15} r="9.8" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
          )}
        </svg>
      </span>
      {wide && (
        <>
          <span
            role="cell"
            className={`flex h-full w-[100px] flex-none items-center justify-end whitespace-nowrap text-ink2 ${chosen ? 'font-[640]' : ''} ${tint}`}
          >
            {claim.written}
          </span>
          <span
            role="cell"
            className={`flex h-full w-[100px] flex-none items-center justify-end text-[12px] text-ink3 ${tint}`}
          >
            {date(claim.published)}
          </span>
        </>
      )}
    </div>
  )
}
