import Link from 'next/link'
import { SHOWN_CONFIDENCE, type Claim } from '#lib/paper'
import { METRIC_WORDS } from '../claims/metric-words'
import { written } from '../claims/written'

/** More would fill the row; the rest are on the paper's own page. */
const MOST = 4

/** The numbers that a paper claims, each a link to its words. */
export function ClaimChips({ claims, href }: { claims: Claim[]; href: string }) {
  const shown = claims
    .map((claim, place) => ({ claim, place }))
    .filter(({ claim }) => claim.confidence >= SHOWN_CONFIDENCE)
  const numbers = shown.filter(({ claim }) => claim.ratio !== null || claim.absolute !== null)
  const others = shown.length - Math.min(numbers.length, MOST)
  return (
    <>
      {numbers.slice(0, MOST).map(({ claim, place }) => (
        <Link
          key={place}
          href={`${href}#claim-${place}`}
          className="rounded border border-line2 px-1.5 text-[12px] leading-[20px] !text-ink2 !no-underline hover:bg-sunk"
        >
          {METRIC_WORDS[claim.metric].tab.toLowerCase()}{' '}
          <b className="figures font-[640] text-ink">{written(claim)}</b>
        </Link>
      ))}
      {others > 0 && (
        <span className="quiet">
          {numbers.length === 0
            ? `${others} ${others === 1 ? 'claim' : 'claims'} without a number`
            : `+${others} more ${others === 1 ? 'claim' : 'claims'}`}
        </span>
      )}
    </>
  )
}
