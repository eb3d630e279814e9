import { claimByPlace } from '#lib/questions/claim-by-place'
import { claimMarks } from '#lib/questions/claim-marks'
import { claimsChosen } from '#lib/questions/claims-chosen'
import { labelCounts } from '#lib/questions/label-counts'
import { metricCounts } from '#lib/questions/metric-counts'
import { paperById } from '#lib/questions/paper-by-id'
import { Caption } from '../caption'
import { Segments } from '../controls/segments'
import { SwitchLink } from '../controls/switch-link'
import { EmptyView } from '../empty-view'
import { count, many } from '../format'
import type { Opened } from '../open-view'
import { queryText } from '../query-text'
import { viewPage } from '../view-page'
import { AllMetrics } from './all-metrics'
import { ClaimLegend } from './claim-legend'
import { ClaimPanel } from './claim-panel'
import { ClaimTable } from './claim-table'
import { groupsOf, keyOf, sorted } from './groups'
import { METRIC_WORDS } from './metric-words'
import { MetricTabs } from './metric-tabs'
import { OneMetric } from './one-metric'

export default viewPage('claims', async (opened) => {
  const { state, reader, filter, chosen } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  const [metrics, families] = await Promise.all([
    metricCounts(reader, filter),
    labelCounts(reader, filter, { facet: 'family' }),
  ])
  const doubtful = state.doubtful === 'shown'
  const marks = await claimMarks(reader, filter, { metric: state.metric, doubtful })
  const words = state.metric && METRIC_WORDS[state.metric]
  const grouping = {
    by: state.by,
    roots: false,
    bounds: state.bounds === 'in',
    families,
    most: 90,
    open: state.open,
  }
  const groups = state.metric ? sorted(groupsOf(marks, grouping), state.sort).slice(0, MOST_ROWS) : []
  const hidden = metrics.reduce(
    (sum, one) => sum + (state.metric === null || one.metric === state.metric ? one.doubtful : 0),
    0,
  )
  const stating = new Set(marks.map((claim) => claim.paper)).size
  const panel = await panelOf(opened, groups)
  return (
    <>
      <h1>
        {words
          ? `Claimed ${words.title}, by ${state.by === 'family' ? 'method family' : 'what they are measured against'}`
          : 'Claims in abstracts, by metric and method family'}
      </h1>
      <p className="mt-1 max-w-[110ch] text-[14px] leading-[21px] text-ink2">
        Self-reported, from abstracts only (tables not read), unverified. {count(stating)} of{' '}
        {many(chosen.papers, 'paper')} state a factor
        {words ? ` for ${words.of}` : ''}; medians use{' '}
        {state.bounds === 'in' ? 'all values, bounds too' : 'exact values and ranges'}, one vote a paper.
      </p>
      <MetricTabs metrics={metrics} chosen={state.metric} quantified={chosen.quantified} />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Segments
          name="Rows"
          set="by"
          chosen={state.by}
          options={[
            ['family', 'Family'],
            ['baseline', 'Baseline'],
          ]}
        />
        <Segments
          name="Sort"
          set="sort"
          chosen={state.sort}
          options={[
            ['median', 'By median'],
            ['claims', 'By claims'],
            ['name', 'By name'],
          ]}
        />
        <SwitchLink
          change={{ bounds: state.bounds === 'in' ? 'out' : 'in' }}
          state={state.bounds === 'in' ? 'on' : 'off'}
        >
          Bounds in medians
        </SwitchLink>
        {hidden > 0 && (
          <SwitchLink
            change={{ doubtful: state.doubtful === 'shown' ? 'hidden' : 'shown' }}
            state={state.doubtful}
          >
            {many(hidden, 'doubtful reading')}
          </SwitchLink>
        )}
        <span className="ml-auto">
          <Segments
            name="Form"
            set="form"
            chosen={state.form}
            options={[
              ['chart', 'Chart'],
              ['table', 'Table'],
            ]}
          />
        </span>
      </div>
      <div className="mt-4 flex items-start gap-7">
        <div className="min-w-0 flex-1">
          {state.form === 'table' ? (
            <ClaimTable {...await tableOf(opened, doubtful)} />
          ) : (
            <>
              <ClaimLegend />
              {state.metric ? (
                <OneMetric
                  metric={state.metric}
                  groups={groups}
                  state={state}
                  ratios={marks.flatMap((claim) => [claim.ratio, claim.ratio_high ?? claim.ratio])}
                />
              ) : (
                <AllMetrics all={marks} {...{ metrics, families }} bounds={state.bounds === 'in'} />
              )}
            </>
          )}
          <Caption computed="claims" file={{ path: '/claims', query: queryText('claims', state) }}>
            Claims differ in hardware, model and baseline: read rows as what is claimed, not as a ranking. A
            paper counts in each of its own families.{' '}
            {hidden > 0 &&
              state.doubtful === 'hidden' &&
              `${many(hidden, 'reading')} of low confidence ${hidden === 1 ? 'is' : 'are'} hidden.`}
          </Caption>
        </div>
        {panel && (
          <div className="w-[384px] flex-none self-stretch max-[1199px]:w-[340px] max-[959px]:w-0">
            {panel}
          </div>
        )}
      </div>
    </>
  )
})

/** Named baselines are as many as papers: the rows past this are in the table. */
const MOST_ROWS = 60
const TABLE_ROWS = 300

async function tableOf({ reader, filter, state }: Opened<'claims'>, doubtful: boolean) {
  const claims = await claimsChosen(reader, filter, { metric: state.metric, doubtful, largest: TABLE_ROWS })
  return { claims, all: claims.length < TABLE_ROWS ? claims.length : null }
}

/** The panel of the claim that the address shows. */
async function panelOf({ state, reader }: Opened<'claims'>, groups: ReturnType<typeof groupsOf>) {
  const claim = state.show ? await claimByPlace(reader, undefined, { key: state.show }) : null
  const paper = claim && (await paperById(reader, undefined, { id: claim.paper }))
  if (!claim || !paper) return null
  const home =
    groups.find((group) => group.id === state.open) ??
    groups.find((group) => group.claims.some((one) => one.key === state.show))
  const among = home
    ? { keys: home.claims.map((one) => one.key), name: home.name }
    : { keys: [keyOf(claim)], name: 'this view' }
  return <ClaimPanel {...{ claim, state, among }} abstract={paper.abstract} facts={paper} />
}
