import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SHOWN_CONFIDENCE, type Attributes, type Claim, type Metric } from '#lib/paper'
import { paperById, type PaperFacts } from '#lib/questions/paper-by-id'
import { servedReader } from '#lib/store/served'
import { hrefOf, sharedOf, type Shared } from '#lib/view-state'
import { decoded } from '../../decoded'
import { date, many } from '../../format'
import { familyName } from '../../label-names'
import type { Opened } from '../../open-view'
import { PaperLinks } from '../../paper-links'
import { queryText } from '../../query-text'
import { viewPage } from '../../view-page'
import { AnnotatedAbstract } from './annotated-abstract'
import { BesideClaims } from './beside-claims'
import { drawnSegments } from './drawn-segments'
import { MarkLegend } from './mark-legend'
import { MarkedText } from './marked-text'
import { guessedPlaces } from './note-place'
import { notesOf } from './notes-of'
import { paperHref } from './paper-href'
import { ReadingTable } from './reading-table'
import { readingsOf } from './readings-of'
import { TitleNotes } from './title-notes'

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> {
  const id = decoded((await params).id)
  const paper = await servedReader()
    .then((reader) => paperById(reader, undefined, { id }))
    .catch(() => null)
  return { title: paper?.title ?? 'Unknown paper' }
}

export default viewPage('paper', async (opened, params) => {
  const { reader, state } = opened
  const paper = await paperById(reader, undefined, { id: decoded(params.id ?? '') })
  if (!paper) notFound()
  const attributes = JSON.parse(paper.attributes) as Attributes
  const readings = readingsOf(paper, attributes)
  const notes = notesOf(readings, paper.abstract)
  const titled = readings.filter((reading) => reading.in === 'title')
  const starts = notes.map((note) => readings.find((reading) => reading.key === note.key)!.start)
  return (
    <div className="max-w-[1360px]">
      <Path opened={opened} attributes={attributes} />
      <h1 className="mt-2 max-w-[960px] [text-wrap:pretty] !text-[32px] !leading-[40px] max-sm:!text-[24px] max-sm:!leading-[32px]">
        <MarkedText segments={drawnSegments(paper.title, titled)} />
      </h1>
      <Facts paper={paper} state={state} />
      <TitleNotes readings={titled} />
      <div className="mt-6">
        <MarkLegend
          colour={readings.find((reading) => reading.kind === 'Family')?.colour ?? 'var(--f-none)'}
        />
      </div>
      <div className="mt-3 flex items-start justify-between gap-x-9 gap-y-8 max-[1359px]:flex-col max-[1359px]:items-stretch">
        {paper.abstract ? (
          <AnnotatedAbstract
            segments={drawnSegments(
              paper.abstract,
              readings.filter((reading) => reading.in === 'abstract'),
            )}
            notes={notes}
            guess={guessedPlaces(notes, starts, paper.abstract.length)}
          />
        ) : (
          <p className="text-ink2">The source gives no abstract for this paper: only its title was read.</p>
        )}
        <div className="grid w-[342px] flex-none grid-cols-1 gap-5 max-[1359px]:w-full max-[1359px]:max-w-[690px]">
          {metricsOf(attributes.claims).map((metric) => (
            <BesideClaims key={metric} {...{ reader, metric }} paper={paper.id} shared={state} />
          ))}
        </div>
      </div>
      <h2 className="mt-10">Everything read from this abstract</h2>
      <p className="in-text quiet mb-2">
        By rules and learned words, without a neural network; offsets in the{' '}
        <a href={`/papers/${encodeURIComponent(paper.id)}.json${queryText('paper', state)}`}>JSON</a>.{' '}
        <Link href="/about#extraction">How good is this</Link>
      </p>
      {readings.length ? (
        <ReadingTable readings={readings} text={paper} hrefOf={(filter) => papersWith(filter, state)} />
      ) : (
        <p className="text-ink2">Nothing was read from it.</p>
      )}
    </div>
  )
})

/** The way here: the list, and the paper's first family. */
function Path({ opened: { state }, attributes }: { opened: Opened<'paper'>; attributes: Attributes }) {
  const family = attributes.families[0]?.id
  return (
    <nav aria-label="Way here" className="quiet">
      <Link href={hrefOf('papers', sharedOf(state))}>Papers</Link>
      {family && (
        <>
          {' / '}
          <Link href={papersWith({ family }, state)}>{familyName(family)}</Link>
        </>
      )}
    </nav>
  )
}

function Facts({ paper, state }: { paper: PaperFacts; state: Shared }) {
  const facts = [date(paper.published), paper.venue, paper.arxiv && `arXiv ${paper.arxiv}`].filter(Boolean)
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-[14px] leading-[21px] text-ink2">
      <span>{facts.join(' · ')}</span>
      <PaperLinks facts={paper} first="Abstract on arXiv" />
      <Link href={paperHref(paper.id, state).replace(/(\?|$)/, '.json$1')} prefetch={false}>
        JSON
      </Link>
      {paper.upvotes ? <span className="text-ink3">{many(paper.upvotes, 'upvote')}</span> : null}
      {!paper.code && <span className="text-ink3">No code address in the abstract</span>}
    </p>
  )
}

/** Other papers with a label, in the same version of the data; the other filters are dropped, or it might find none. */
const papersWith = (filter: Record<string, string>, { data }: Shared): string =>
  hrefOf('papers', {
    data,
    ...Object.fromEntries(Object.entries(filter).map(([facet, id]) => [facet, [{ id, not: false }]])),
  })

/** Metrics on which the paper states a factor, the most claims first; two cards at most. */
function metricsOf(claims: Claim[]): Metric[] {
  const counts = new Map<Metric, number>()
  for (const { metric, ratio, confidence } of claims)
    if (ratio !== null && confidence >= SHOWN_CONFIDENCE) counts.set(metric, (counts.get(metric) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([metric]) => metric)
}
