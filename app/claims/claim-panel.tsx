import Link from 'next/link'
import type { ClaimRow } from '#lib/questions/claims-chosen'
import { hrefOf, sharedOf, type ViewState } from '#lib/view-state'
import { CopyButton } from '../controls/copy-button'
import { ViewLink } from '../controls/view-link'
import { Drawer } from '../drawer'
import { date, ratio } from '../format'
import { Sentence } from '../sentence'
import { keyOf } from './groups'
import { METRIC_WORDS } from './metric-words'
import { written } from './written'

interface Props {
  claim: ClaimRow
  /** The claims of the same row, in its order: for Previous and Next. */
  among: { keys: string[]; name: string }
  abstract: string
  facts: { url: string | null; arxiv: string | null; code: string | null }
  state: ViewState<'claims'>
}

/** One claim: its ratio, its sentence with the quantity marked, and what the sentence says around it. */
export function ClaimPanel({ claim, among, abstract, facts, state }: Props) {
  const at = among.keys.indexOf(keyOf(claim))
  const words = METRIC_WORDS[claim.metric]
  return (
    <Drawer
      kind={
        <>
          Claim {at + 1} of {among.keys.length} in {among.name}
          {at > 0 && <Step to={among.keys[at - 1]!}>Previous</Step>}
          {at < among.keys.length - 1 && <Step to={among.keys[at + 1]!}>Next</Step>}
        </>
      }
      title={<span className="text-[28px] leading-[34px]">{written(claim)}</span>}
      close={{ show: null }}
    >
      <p className="text-ink2">
        {words.better}
        {claim.ratio_high !== null &&
          `: a range, its point drawn at ${ratio(Math.sqrt(claim.ratio! * claim.ratio_high))}`}
        {claim.ratio_other !== null && `: ambiguous, may also mean ${ratio(claim.ratio_other)}`}
      </p>
      <div className="mt-3">
        <Sentence
          text={abstract}
          bounds={[claim.start, claim.end]}
          spans={[[claim.raw_start, claim.raw_end]]}
          size="drawer"
        />
      </div>
      <h3 className="mt-4 !text-[14px] !leading-[19px]">
        <Link href={`/papers/${encodeURIComponent(claim.paper)}#claim-${claim.place}`} className="!text-ink">
          {claim.title}
        </Link>
      </h3>
      <p className="quiet mt-1">
        {date(claim.published)}
        {facts.arxiv && ` · arXiv ${facts.arxiv}`}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link href={`/papers/${encodeURIComponent(claim.paper)}`}>Whole abstract</Link>
        {facts.url && <a href={facts.url}>{facts.arxiv ? 'arXiv' : 'Source'}</a>}
        {facts.arxiv && <a href={`https://arxiv.org/pdf/${facts.arxiv}`}>PDF</a>}
        {facts.code && <a href={facts.code}>Code</a>}
      </p>
      <dl className="mt-4">
        {claimFacts(claim).map(([name, value]) => (
          <div key={name} className="flex gap-3 border-b border-line py-1.5">
            <dt className="w-[120px] flex-none text-ink3">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet mt-3">Self-reported in the abstract, unverified.</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton
          name="Copy as quotation"
          text={`“${claim.quote}” (${claim.title}${claim.published ? `, ${claim.published}` : ''}${facts.url ? `, ${facts.url}` : ''})`}
        />
        <Link
          className="control !text-ink2"
          href={hrefOf('papers', { ...sharedOf(state), q: claim.method ?? null })}
        >
          Papers that name it
        </Link>
      </div>
    </Drawer>
  )
}

const Step = ({ to, children }: { to: string; children: string }) => (
  <ViewLink change={{ show: to }} className="ml-3">
    {children}
  </ViewLink>
)

function claimFacts(claim: ClaimRow): [string, string][] {
  const stated = (value: string | null, otherwise: string) => value ?? otherwise
  return [
    ['Metric', METRIC_WORDS[claim.metric].tab + (claim.phase ? `, ${claim.phase}` : '')],
    ['Measured against', stated(claim.baseline, 'not stated')],
    ['Condition', stated(claim.condition, 'not stated')],
    ['Quality', stated(claim.quality, 'not stated in the sentence')],
    ['Nature', claim.nature === 'measured' ? 'measured, as far as the words tell' : 'counted, not measured'],
    ['Read by', `${claim.pattern} · confidence ${claim.confidence.toFixed(2)}`],
  ]
}
