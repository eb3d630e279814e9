import Link from 'next/link'
import { NO_FILTER, SHOWN_CONFIDENCE } from '#lib/paper'
import { claimMarks } from '#lib/questions/claim-marks'
import { claimsChosen } from '#lib/questions/claims-chosen'
import { metricCounts } from '#lib/questions/metric-counts'
import { claimSummary, FOR_MEDIAN, FOR_QUARTILES } from '#lib/statistics/claim-summary'
import type { Reader } from '#lib/store/reader'
import { METRIC_WORDS } from '../claims/metric-words'
import { count, many, percent, ratio } from '../format'
import { percentExample } from './percent-example'
import { Section, Term } from './section'

/** Claims among which an example is looked for; the largest, so that a large store is not read whole. */
const SEARCHED = 500

/** How a claim becomes a factor, and factors a median. */
export async function ClaimsSection({ reader }: { reader: Reader }) {
  const [metrics, largest] = await Promise.all([
    metricCounts(reader, NO_FILTER),
    claimsChosen(reader, NO_FILTER, { doubtful: false, largest: SEARCHED }),
  ])
  const doubtful = metrics.reduce((sum, metric) => sum + metric.doubtful, 0)
  const example = percentExample(largest)
  return (
    <Section id="claims" title="Claims, factors and medians">
      <Term name="Claim">
        A sentence of an abstract that says what its paper saves. Every claim keeps its sentence and the exact
        words that hold the quantity, with their places in the abstract. Self-reported: nobody measured again,
        and tables and full texts are not read.
      </Term>
      <Term name="Factor">
        All savings are put on one scale: how many times less is used, or how many times faster it runs. A
        saving of p percent is the factor 1 / (1 − p).{' '}
        {example && (
          <>
            “<span className="serif text-[15px]">{example.claim.raw}</span>” (
            <Link href={`/papers/${encodeURIComponent(example.claim.paper)}#claim-${example.claim.place}`}>
              {example.claim.method ?? example.claim.title}
            </Link>
            ) is 1 / (1 − {Number((example.percent / 100).toFixed(4))}) = {ratio(example.ratio)}.
          </>
        )}{' '}
        A factor below 1 is a cost that grew; it is kept apart and is no claim.
      </Term>
      <Term name="Bounds">
        “Up to” is the best case and “at least” the worst; neither says what is usual. They are drawn with
        their own marks and left out of medians, unless you take them in. A wording with two readings counts
        at neither.
      </Term>
      <Term name="Median">
        One paper, one vote: the values of a paper are first joined by their geometric mean, then the median
        of the papers is taken, on the scale of factors. It is drawn from {FOR_MEDIAN} papers on, the middle
        half from {FOR_QUARTILES} on. <MedianExample reader={reader} metric={metrics[0]?.metric} />
      </Term>
      <Term name="Whose claim">
        A claim belongs to its paper’s first proposed method, and counts once in each of the paper’s own
        families.
      </Term>
      <Term name="Doubtful readings">
        Each reading has a confidence. Those under {percent(SHOWN_CONFIDENCE, 0)} are hidden until asked for:
        here {many(doubtful, 'reading')}.
      </Term>
    </Section>
  )
}

async function MedianExample({
  reader,
  metric,
}: {
  reader: Reader
  metric: keyof typeof METRIC_WORDS | undefined
}) {
  if (!metric) return null
  const claims = await claimMarks(reader, NO_FILTER, { metric })
  const { median, n } = claimSummary(claims, { bounds: false })
  const stating = new Set(claims.map((claim) => claim.paper)).size
  const vote = n === 1 ? 'One has' : `${count(n)} have`
  return `For ${METRIC_WORDS[metric].of}, ${many(stating, 'paper')} state a factor. ${vote} a vote by exact values or ranges${
    median === null ? ', too few for a median.' : `; their median is ${ratio(median)}.`
  }`
}
