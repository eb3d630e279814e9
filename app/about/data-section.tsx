import Link from 'next/link'
import { NO_FILTER } from '#lib/paper'
import { labelCounts } from '#lib/questions/label-counts'
import { methodsNamed } from '#lib/questions/methods-named'
import { papersChosen } from '#lib/questions/papers-chosen'
import type { Reader } from '#lib/store/reader'
import { hrefOf } from '#lib/view-state'
import { count, date, many, percent } from '../format'
import { Section, Term } from './section'

/** What the data are: how many, from when, from where, under which name. */
export async function DataSection({ reader }: { reader: Reader }) {
  const [all, sources, venues, topics, methods] = await Promise.all([
    papersChosen(reader, NO_FILTER),
    labelCounts(reader, NO_FILTER, { facet: 'source' }),
    labelCounts(reader, NO_FILTER, { facet: 'venue', limit: 3 }),
    labelCounts(reader, NO_FILTER, { facet: 'topic' }),
    methodsNamed(reader, NO_FILTER),
  ])
  const of = (papers: number) => `${count(papers)} (${percent(papers / Math.max(1, all.papers), 0)})`
  return (
    <Section id="data" title="What the data are">
      <p>
        {many(all.papers, 'paper')}, {date(all.oldest)} to {date(all.newest)}, title and abstract of each.{' '}
        {of(all.with_code)} have a code address, {of(all.quantified)} claim a saving with a number,{' '}
        {of(all.claiming)} claim one in any words. {count(topics.filter((topic) => topic.papers > 0).length)}{' '}
        topics and {count(methods)} methods are named.
      </p>
      <Term name="Sources">
        {sources.map((source, i) => (
          <span key={source.id}>
            {i > 0 && ', '}
            <Link href={hrefOf('papers', { source: [{ id: source.id, not: false }] })}>{source.label}</Link> (
            {many(source.papers, 'paper')})
          </span>
        ))}
        . A paper that several sources give stands once.{' '}
        {venues.length > 0 &&
          `Its venue is known for some; most often ${venues.map((venue) => `${venue.label} (${count(venue.papers)})`).join(', ')}.`}
      </Term>
      <Term name="Dates">
        A date is as fine as its source gives it: day, month or year. A paper dated by year alone stands in
        that year’s January, and is left out of charts by month or quarter.
      </Term>
      <Term name="Version">
        These data are{' '}
        <code className="break-all rounded bg-sunk px-1.5 py-0.5 text-[13px]">{reader.version}</code>: the
        date of the newest paper, and a hash of everything that was read. The same papers read by the same
        rules have the same name.{' '}
        <Link href={hrefOf('overview', { data: reader.version })}>A link with this name</Link> shows the same
        for as long as the version is kept.
      </Term>
    </Section>
  )
}
