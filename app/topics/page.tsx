import { mentions, type MentionKind } from '#lib/questions/mentions'
import type { Labelled } from '#lib/questions/labels-by-period'
import { Caption } from '../caption'
import { BarRows } from '../charts/bar-rows'
import type { DrawnSeries } from '../charts/line-chart'
import { RisingList } from '../charts/rising-list'
import { seriesColours } from '../charts/series-colours'
import { TopicChart } from '../charts/topic-chart'
import { Segments } from '../controls/segments'
import { Drawer } from '../drawer'
import { EmptyView } from '../empty-view'
import { count, date, many, percent, period } from '../format'
import { MentionList } from '../mention-list'
import type { Opened } from '../open-view'
import { queryText } from '../query-text'
import { viewPage } from '../view-page'
import { PeriodTable } from './period-table'
import { timeline, type Series, type Timeline } from './series'
import { ENOUGH_TO_TEST, finding, trendsOf } from './trends'

const NOUNS: Record<Labelled, { one: string; many: string; kind: MentionKind }> = {
  topics: { one: 'topic', many: 'topics', kind: 'topic' },
  families: { one: 'family', many: 'families', kind: 'family' },
  methods: { one: 'method', many: 'methods', kind: 'method' },
  models: { one: 'model', many: 'models', kind: 'model' },
  datasets: { one: 'data set', many: 'data sets', kind: 'dataset' },
}
const UNITS = { 1: 'month', 3: 'quarter', 12: 'year' } as const
const DRAWN = { wide: 8, narrow: 6 }

export default viewPage('topics', async (opened, _params, width) => {
  const { state, chosen } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  const time = await timeline(opened)
  const noun = NOUNS[state.of]
  const drawn = drawnSeries(time, state.focus, width <= 640 ? DRAWN.narrow : DRAWN.wide)
  const unit = UNITS[time.step]
  const last = time.periods.findLast((one) => !one.unfinished)
  const panel = await panelOf(opened, time)
  const trends = chosen.papers >= ENOUGH_TO_TEST ? trendsOf(time) : []
  const tested = trends.filter((trend) => trend.q !== null).length
  const complete = time.periods.filter((one) => !one.unfinished)
  // One period has no course: its bars say more than points.
  const alone = state.form === 'lines' && time.periods.length < 2
  const side =
    panel ??
    (tested > 0 ? (
      <RisingList
        trends={trends.slice(0, 42)}
        of={noun.one}
        range={`${period(complete[0]!.period, time.step).slice(0, 4)} to ${period(complete.at(-1)!.period, time.step).slice(0, 4)}`}
        last={period(complete.at(-1)!.period, time.step)}
        scope={`Change of the odds a year over ${complete.length} complete ${unit}s; false discovery held under 5 % over ${tested} ${noun.many}.`}
      />
    ) : (
      <BarRows {...barRows(time)} title={`All ${noun.many}`} of={noun.one} papers={chosen.papers} />
    ))
  return (
    <>
      <h1>{(state.measure === 'share' && finding(trends)) || titleOf(noun.many, state.measure)}</h1>
      <p className="mt-1 max-w-[110ch] text-[14px] leading-[21px] text-ink2">
        {state.measure === 'share' ? 'Share' : 'Number'} of {many(chosen.papers, 'paper')} that mention a{' '}
        {noun.one}, by {unit} of first submission. No smoothing.{' '}
        {state.focus.length > 0 && state.measure === 'share' && 'In focus: 95 % Wilson bands. '}
        {last && `Values beside names: ${period(last.period, time.step)}, the last complete ${unit}.`}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Segments
          name="Labels"
          set="of"
          chosen={state.of}
          options={[
            ['topics', 'Topics'],
            ['families', 'Families'],
            ['methods', 'Methods'],
            ['models', 'Models'],
            ['datasets', 'Data sets'],
          ]}
        />
        <Segments
          name="Measure"
          set="measure"
          chosen={state.measure}
          options={[
            ['share', 'Share'],
            ['count', 'Count'],
          ]}
        />
        <Segments
          name="Period"
          set="period"
          chosen={unit}
          options={[
            ['month', 'Month'],
            ['quarter', 'Quarter'],
            ['year', 'Year'],
          ]}
        />
        <span className="ml-auto max-sm:ml-0">
          <Segments
            name="Form"
            set="form"
            chosen={state.form}
            options={[
              ['lines', 'Lines'],
              ['bars', 'Bars'],
              ['table', 'Table'],
            ]}
          />
        </span>
      </div>
      <div className="mt-4 flex items-start gap-10 max-[1199px]:gap-7 max-[959px]:flex-col max-[959px]:items-stretch">
        <div className="min-w-0 flex-1">
          {state.form === 'table' && <PeriodTable time={time} of={noun.one} measure={state.measure} />}
          {(state.form === 'bars' || alone) && (
            <BarRows {...barRows(time)} title="" of={noun.one} papers={chosen.papers} large />
          )}
          {state.form === 'lines' &&
            !alone &&
            (drawn.length === 0 ? (
              <p className="py-8 text-[14px] text-ink2">
                No {noun.one} was read in the papers in view that have a date.
              </p>
            ) : (
              <TopicChart
                series={drawn}
                periods={time.periods.map((one) => ({
                  label: period(one.period, time.step),
                  total: one.total,
                  unfinished: one.unfinished,
                }))}
                measure={state.measure}
                until={`unfinished: to ${date(opened.reader.newest)}`}
                unit={`each ${unit}`}
                summary={summaryOf(time, unit)}
              />
            ))}
          <Caption computed="shares" file={{ path: '/topics', query: queryText('topics', state) }}>
            {state.form === 'lines' &&
              !alone &&
              time.series.length > drawn.length &&
              `${drawn.length} of ${time.series.length} ${noun.many} drawn; the others stand beside. `}
            A paper may have several {noun.many}.{' '}
            {time.periods.some((one) => one.unfinished) &&
              `Hatched: the ${unit} is unfinished, left out of trends and ranks. `}
            {time.unplaced > 0 &&
              `${many(time.unplaced, 'paper')} without a date so fine ${time.unplaced === 1 ? 'is' : 'are'} left out. `}
            {time.chosenByUs &&
              time.step === 12 &&
              (chosen.papers < 500
                ? `Shown by year: with ${many(chosen.papers, 'paper')} a quarter holds too few. `
                : 'Shown by year: many papers are dated by year alone. ')}
            {chosen.papers < 500 && `Exploratory: ${many(chosen.papers, 'paper')}.`}
          </Caption>
        </div>
        <div className="w-[484px] flex-none self-stretch max-[1199px]:w-[340px] max-[959px]:w-auto">
          {side}
        </div>
      </div>
    </>
  )
})

const titleOf = (labels: string, measure: 'share' | 'count') =>
  measure === 'share'
    ? `${labels[0]!.toUpperCase()}${labels.slice(1)}, as a share of papers`
    : `Papers by ${labels.replace(/ies$/, 'y').replace(/s$/, '')}`

/** The most frequent labels, those in focus always among them. */
function drawnSeries(time: Timeline, focus: string[], most: number): DrawnSeries[] {
  const focused = time.series.filter((one) => focus.includes(one.id))
  const others = time.series.filter((one) => !focus.includes(one.id))
  const drawn = [...focused, ...others.slice(0, Math.max(0, most - focused.length))]
  const colours = seriesColours(drawn)
  return drawn.map((one) => ({
    id: one.id,
    label: one.short,
    colour: colours.get(one.id)!,
    focused: focus.includes(one.id),
    points: one.points.map((point) => ({ ...point, period: period(point.period, time.step) })),
  }))
}

function barRows(time: Timeline) {
  const rows = time.series.map((one) => ({
    id: one.id,
    label: one.label,
    family: one.family,
    papers: one.papers,
    spark: one.points.map((point) => point.share),
  }))
  const total = time.periods.reduce((sum, one) => sum + one.total, 0)
  return { rows, total }
}

async function panelOf(opened: Opened<'topics'>, time: Timeline) {
  const { state, reader, filter } = opened
  const series = time.series.find((one) => one.id === state.show)
  if (!series) return null
  const at = time.periods.find((one) => period(one.period, time.step) === state.at)
  const rows = await mentions(reader, filter, {
    kind: NOUNS[state.of].kind,
    id: series.id,
    period: at?.period ?? null,
    step: time.step,
  })
  const total = rows[0]?.total ?? 0
  return (
    <Drawer
      kind={at ? `${NOUNS[state.of].one}, ${period(at.period, time.step)}` : NOUNS[state.of].one}
      title={series.label}
      close={{ show: null, at: null }}
    >
      <p className="mt-1 text-ink2">
        {many(total, 'paper')}
        {pointText(series, at?.period)}
        {total > rows.length && `; the newest ${rows.length} below`}
      </p>
      <MentionList mentions={rows} query="" />
    </Drawer>
  )
}

function pointText(series: Series, at: number | undefined): string {
  const point = series.points.find((one) => one.period === at)
  return point
    ? ` of ${count(point.total)}: ${percent(point.share)} (95 % interval ${percent(point.low)} to ${percent(point.high)})`
    : ''
}

function summaryOf(time: Timeline, unit: string): string {
  const [first] = time.series
  const last = first?.points.findLast((_, i) => !time.periods[i]!.unfinished)
  if (!first || !last) return 'No labels to draw.'
  return `${time.series.length} labels by ${unit}. Most frequent: ${first.label}, ${percent(last.share)} in ${period(last.period, time.step)}.`
}
