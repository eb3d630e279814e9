import type { Filter, Metric } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MetricCount = {
  metric: Metric
  /** Papers that state a ratio, papers that state any number, papers that claim anything; claims hidden as doubtful. */
  with_ratio: number
  with_number: number
  claiming: number
  doubtful: number
}

/** How many of the chosen papers claim something on each metric? */
export const metricCounts = (reader: Reader, filter: Filter) => reader.ask<MetricCount>(SQL, filter)

const SQL = /* sql */ `
  with chosen as ({chosen})
  select metric, count(distinct paper) filter (ratio is not null and not hidden)::int as with_ratio,
    count(distinct paper) filter ((ratio is not null or absolute is not null) and not hidden)::int as with_number,
    count(distinct paper) filter (not hidden)::int as claiming, count_if(hidden)::int as doubtful
  from claim semi join chosen using (paper) where not regression
  group by all order by with_ratio desc, metric`
