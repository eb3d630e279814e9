import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MonthCount = {
  /** Months since January 1970. */
  month: number
  papers: number
  /** Of these, papers dated to the month or day; the others are dated by year and stand in its January. */
  fine: number
}

/** How many papers are chosen in each month? */
export const papersByMonth = (reader: Reader, filter: Filter) => reader.ask<MonthCount>(SQL, filter)

const SQL = /* sql */ `
  with chosen as ({chosen})
  select month::int as month, count(*)::int as papers, count_if(precision <> 'year')::int as fine
  from paper semi join chosen using (paper) where month is not null group by all order by month`
