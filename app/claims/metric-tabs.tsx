import type { Metric } from '#lib/paper'
import type { MetricCount } from '#lib/questions/metric-counts'
import { ViewLink } from '../controls/view-link'
import { count } from '../format'
import { METRIC_WORDS } from './metric-words'

/** One tab a metric, with the papers that state a factor for it. */
export function MetricTabs({
  metrics,
  chosen,
  quantified,
}: {
  metrics: MetricCount[]
  chosen: Metric | null
  quantified: number
}) {
  return (
    <nav aria-label="Metrics" className="mt-4 flex gap-5 overflow-x-auto border-b border-line">
      <Tab metric={null} chosen={chosen} name="All" papers={quantified} />
      {metrics.map((one) => (
        <Tab
          key={one.metric}
          metric={one.metric}
          chosen={chosen}
          name={METRIC_WORDS[one.metric].tab}
          papers={one.with_ratio}
        />
      ))}
    </nav>
  )
}

function Tab({
  metric,
  chosen,
  name,
  papers,
}: {
  metric: Metric | null
  chosen: Metric | null
  name: string
  papers: number
}) {
  const current = metric === chosen
  return (
    <ViewLink
      change={{ metric, open: null, show: null }}
      className={`-mb-px flex-none whitespace-nowrap border-b-2 pb-1.5 pt-1 !no-underline ${current ? 'border-ink font-[640] !text-ink' : 'border-transparent !text-ink2'}`}
    >
      {name} <span className="font-normal text-ink3">{count(papers)}</span>
    </ViewLink>
  )
}
