import Link from 'next/link'
import { claimMarks } from '#lib/questions/claim-marks'
import { labelCounts } from '#lib/questions/label-counts'
import { methodsNamed } from '#lib/questions/methods-named'
import { metricCounts } from '#lib/questions/metric-counts'
import type { Metric } from '#lib/paper'
import { hrefOf, sharedOf, type View, type ViewState } from '#lib/view-state'
import { groupsOf, sorted } from './claims/groups'
import { METRIC_WORDS } from './claims/metric-words'
import { boxOf } from './claims/one-metric'
import { SmallClaims } from './charts/small-claims'
import { SmallLines } from './charts/small-lines'
import { ratioAxis } from './charts/ratio-scale'
import { seriesColours } from './charts/series-colours'
import { EmptyView } from './empty-view'
import { count, date, many, percent, period } from './format'
import type { Opened } from './open-view'
import { Card } from './overview/card'
import { BigNumber } from './overview/big-number'
import { MethodsCard } from './overview/methods-card'
import { QUESTIONS } from './overview/questions'
import { timeline } from './topics/series'
import { viewPage } from './view-page'

export default viewPage('overview', async (opened) => {
  const { chosen, state } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  const link = <V extends View>(view: V, own: Partial<ViewState<V>> = {}) =>
    hrefOf(view, { ...sharedOf(state), ...own } as Partial<ViewState<V>>)
  const [metrics, topics, named, [mostNamed]] = await Promise.all([
    metricCounts(opened.reader, opened.filter),
    labelCounts(opened.reader, opened.filter, { facet: 'topic' }),
    methodsNamed(opened.reader, opened.filter),
    labelCounts(opened.reader, opened.filter, { facet: 'method', limit: 1 }),
  ])
  const found = topics.filter((topic) => topic.papers > 0).length
  const top = metrics[0]
  return (
    <>
      <h1 className="!text-[32px] !leading-[40px] max-sm:!text-[24px] max-sm:!leading-[30px]">
        What machine-learning papers study, combine and claim
      </h1>
      <p className="mt-1 text-[14px] leading-[21px] text-ink2">
        Read from titles and abstracts. Every mark opens the sentence it was read from, and the address bar is
        the link to share.
      </p>
      <div className="mt-6 grid grid-cols-4 gap-7 max-[959px]:grid-cols-2 max-sm:gap-4">
        <BigNumber value={chosen.papers} name="papers" href={link('papers')}>
          {date(chosen.oldest)} to {date(chosen.newest)}; {count(chosen.with_code)} with a code address
        </BigNumber>
        <BigNumber value={found} name="topics" href={link('topics')}>
          most frequent: {topics[0]?.label ?? 'none'}, in {many(topics[0]?.papers ?? 0, 'paper')}
        </BigNumber>
        <BigNumber value={named} name="methods named" href={link('methods')}>
          most named: {mostNamed ? `${mostNamed.label}, in ${many(mostNamed.papers, 'paper')}` : 'none'}
        </BigNumber>
        <BigNumber value={chosen.quantified} name="papers with a number claimed" href={link('claims')}>
          {percent(chosen.quantified / chosen.papers)} of papers; {count(chosen.claiming)} claim a saving in
          any words
        </BigNumber>
      </div>
      <div className="mt-8 grid grid-cols-3 gap-6 max-[1199px]:grid-cols-2 max-[859px]:grid-cols-1">
        <TopicsCard opened={opened} href={link('topics')} />
        <MethodsCard opened={opened} href={link('methods')} />
        {top && (
          <ClaimsCard opened={opened} metric={top.metric} href={link('claims', { metric: top.metric })} />
        )}
      </div>
      <h2 className="mt-10">Start from a question</h2>
      <ul className="mt-3 border-t border-line">
        {QUESTIONS.map(({ question, how, href }) => (
          <li
            key={href}
            className="flex flex-wrap items-baseline gap-x-6 gap-y-0.5 border-b border-line py-2.5"
          >
            <Link href={href} className="min-w-[36%] text-[15px] font-[600] max-sm:basis-full">
              {question}
            </Link>
            <span className="flex-1 text-ink3">{how}</span>
            <span className="break-all text-[12px] text-ink3">{href}</span>
          </li>
        ))}
      </ul>
    </>
  )
})

async function TopicsCard({ opened, href }: { opened: Opened<'overview'>; href: string }) {
  const state = {
    ...opened.state,
    of: 'topics',
    measure: 'share',
    period: null,
    focus: [],
    form: 'lines',
    show: null,
    at: null,
  } as const
  const time = await timeline({ ...opened, view: 'topics', state: state as never })
  const drawn = time.series.slice(0, 4)
  const colours = seriesColours(drawn)
  const unit = { 1: 'month', 3: 'quarter', 12: 'year' }[time.step]
  return (
    <Card
      title="Topics over time"
      href={href}
      way="Topics and trends"
      scope={`Share of papers that mention a topic, by ${unit}. ${time.periods.some((p) => p.unfinished) ? 'Dashed: unfinished.' : ''}`}
    >
      <SmallLines
        series={drawn.map((one) => ({
          id: one.id,
          label: one.short,
          colour: colours.get(one.id)!,
          values: one.points.map((p) => (p.total ? p.share : null)),
        }))}
        periods={time.periods.map((one) => ({
          label: period(one.period, time.step),
          unfinished: one.unfinished,
        }))}
      />
    </Card>
  )
}

async function ClaimsCard({
  opened,
  metric,
  href,
}: {
  opened: Opened<'overview'>
  metric: Metric
  href: string
}) {
  const { reader, filter } = opened
  const [claims, families] = await Promise.all([
    claimMarks(reader, filter, { metric }),
    labelCounts(reader, filter, { facet: 'family' }),
  ])
  const groups = sorted(
    groupsOf(claims, { by: 'family', roots: false, bounds: false, families, most: 30, open: null }),
    'median',
  ).slice(0, 8)
  const axis = ratioAxis(groups.flatMap((group) => [group.summary.high ?? group.summary.median ?? 1]))
  return (
    <Card
      title={`Claimed ${METRIC_WORDS[metric].title}, by method family`}
      href={href}
      way="Claims, with their sentences"
      scope="Median and middle half, one vote a paper; dots where papers are few. Self-reported, from abstracts, unverified."
    >
      <SmallClaims
        groups={groups.map(({ summary, ...group }) => ({ ...group, box: boxOf(summary), n: summary.n }))}
        ticks={axis.ticks}
      />
    </Card>
  )
}
