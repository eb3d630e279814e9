import Link from 'next/link'
import { NO_FILTER, type Metric } from '#lib/paper'
import { claimMarks } from '#lib/questions/claim-marks'
import type { Reader } from '#lib/store/reader'
import { hrefOf, type ViewState } from '#lib/view-state'
import { dotOf } from '../../charts/claim-mark'
import { ratioAxis } from '../../charts/ratio-scale'
import { drawnOf, groupsOf } from '../../claims/groups'
import { METRIC_WORDS } from '../../claims/metric-words'
import { boxOf } from '../../claims/one-metric'
import { count, many, ratio } from '../../format'
import { BesideChart } from './beside-chart'
import { besideRows } from './beside-rows'
import { paperHref } from './paper-href'

interface Props {
  reader: Reader
  paper: string
  metric: Metric
  /** The filters travel with every link; the claims beside are those of all papers. */
  shared: ViewState<'paper'>
}

/** Under so many papers nothing that is seen here is more than a hint. */
const EXPLORATORY = 500

/** What the paper claims on one metric, beside what other papers claim. */
export async function BesideClaims({ reader, paper, metric, shared }: Props) {
  const claims = await claimMarks(reader, NO_FILTER, { metric })
  const rows = besideRows(claims, paper)
  const own = rows[0]
  if (!own) return null
  const others = claims.filter((claim) => claim.paper !== paper)
  const stating = new Set(claims.map((claim) => claim.paper)).size
  const words = METRIC_WORDS[metric]
  const { ticks, beyond } = ratioAxis(claims.map((claim) => dotOf(drawnOf(claim))))
  return (
    <section className="card p-5" data-testid="beside">
      <h2 className="!text-[16px] !leading-[22px]">Beside the other {words.of} claims</h2>
      <p className="quiet mt-0.5">
        {many(reader.papers, 'paper')}, {count(stating)} {stating === 1 ? 'states' : 'state'} a factor for{' '}
        {words.of}. {reader.papers < EXPLORATORY && 'Exploratory: '}baselines differ, nothing is verified.
      </p>
      <div className="mt-3">
        <BesideChart
          rows={rows.map((row) => ({ ...row, href: `${paperHref(row.paper, shared)}#claim-${row.place}` }))}
          all={others.length > rows.length - 1 && stating > rows.length ? allOf(others, stating - 1) : null}
          ticks={ticks}
        />
      </div>
      {beyond > 0 && <p className="quiet mt-2">Values over {ticks.at(-1)}x stand at the right edge.</p>}
      <p className="mt-3">
        <Link href={hrefOf('claims', { ...shared, metric, show: `${paper}.${own.place}` })}>
          Open in Claims
        </Link>
      </p>
    </section>
  )
}

/** All other papers as one row: the row of the claims chart that has no family. */
function allOf(claims: Awaited<ReturnType<typeof claimMarks>>, papers: number) {
  const bare = claims.map((claim) => ({ ...claim, families: [] }))
  const how = { by: 'family', roots: false, bounds: false, families: [], most: 60, open: null } as const
  const group = groupsOf(bare, { ...how, families: [] })[0]!
  const { median, n } = group.summary
  return {
    name: `All ${many(papers, 'other paper')}`,
    median: median === null ? `n ${n}` : `median ${ratio(median)}`,
    claims: group.claims,
    bins: group.bins,
    box: boxOf(group.summary),
  }
}
