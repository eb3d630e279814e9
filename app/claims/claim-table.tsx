import Link from 'next/link'
import type { ClaimRow } from '#lib/questions/claims-chosen'
import { ViewLink } from '../controls/view-link'
import { count, date } from '../format'
import { keyOf, shortTitle } from './groups'
import { METRIC_WORDS } from './metric-words'
import { written } from './written'

interface Props {
  claims: ClaimRow[]
  /** How many there are, null where more than are shown. */
  all: number | null
}

/** The claims as a table, largest ratio first: the chart's equal, qualitative claims too. */
export function ClaimTable({ claims, all }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="rows">
        <thead>
          <tr>
            <th>Method or paper</th>
            <th>Metric</th>
            <th className="number">Claim</th>
            <th>In the words</th>
            <th>Measured against</th>
            <th>Date</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={keyOf(claim)}>
              <td className="max-w-[260px]">
                <Link
                  href={`/papers/${encodeURIComponent(claim.paper)}#claim-${claim.place}`}
                  className="!text-ink"
                >
                  {claim.method ?? shortTitle(claim.title)}
                </Link>
              </td>
              <td>{METRIC_WORDS[claim.metric].tab}</td>
              <td className="number whitespace-nowrap font-[600]">{written(claim)}</td>
              <td className="serif max-w-[360px] text-[14.5px]">
                <ViewLink change={{ show: keyOf(claim) }} className="!text-ink">
                  {claim.raw}
                </ViewLink>
              </td>
              <td className="max-w-[240px] text-ink2">{claim.baseline ?? 'not stated'}</td>
              <td className="whitespace-nowrap text-ink3">{date(claim.published)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all === null && <p className="quiet mt-2">The first {count(claims.length)}; all are in the CSV.</p>}
    </div>
  )
}
