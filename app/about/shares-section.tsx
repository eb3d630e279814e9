import { NO_FILTER } from '#lib/paper'
import { labelCounts } from '#lib/questions/label-counts'
import { ENOUGH } from '#lib/statistics/choose-period'
import { wilsonInterval } from '#lib/statistics/wilson-interval'
import type { Reader } from '#lib/store/reader'
import { count, many, percent } from '../format'
import { Section, Term } from './section'

/** How a share, its interval and the length of a period come about, on the most frequent topic. */
export async function SharesSection({ reader }: { reader: Reader }) {
  const [top] = await labelCounts(reader, NO_FILTER, { facet: 'topic', limit: 1 })
  const band = top && reader.papers ? wilsonInterval(top.papers, reader.papers) : null
  return (
    <Section id="shares" title="Shares and their intervals">
      <Term name="Share">
        The papers that mention a topic, out of all papers in view in that period. A paper may have several
        topics, so shares do not add up to 100 %.{' '}
        {top &&
          `${top.label}: ${count(top.papers)} of ${many(reader.papers, 'paper')}, ${percent(top.papers / reader.papers)}.`}
      </Term>
      <Term name="Interval">
        The band around a share is its 95 % Wilson interval: how far the share could move if as many papers
        were drawn again from the same field.{' '}
        {band && top && `For ${top.label}: ${percent(band.low)} to ${percent(band.high)}. `}
        It does not cover mistakes in reading.
      </Term>
      <Term name="Period">
        Unless you choose one, the finest of month, quarter and year whose median period holds {ENOUGH}{' '}
        papers. The last period is hatched while the data end before it does, and counts in no trend.
      </Term>
    </Section>
  )
}
