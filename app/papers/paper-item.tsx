import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Attributes } from '#lib/paper'
import type { PaperRow } from '#lib/questions/papers-listed'
import { familyColour } from '../charts/family-colour'
import { date, many } from '../format'
import { familyName } from '../label-names'
import { PaperLinks } from '../paper-links'
import { piecesOf } from '../sentence'
import { ClaimChips } from './claim-chips'
import { hitsOf, snippetBounds } from './hits-of'

interface Props {
  paper: PaperRow
  /** The words searched for. */
  search: string | null
  /** The paper's page, with the filters. */
  href: string
}

/** One paper of the list: what it is, what it proposes and claims, and the sentence that the search found. */
export function PaperItem({ paper, search, href }: Props) {
  const { families, methods, claims, sentences } = JSON.parse(paper.attributes) as Attributes
  const proposed = methods.filter((method) => method.role === 'proposed')
  // A name in the title is the paper's own name for what it proposes.
  const own = proposed.find((method) => method.in === 'title') ?? proposed[0]
  const hits = hitsOf(paper.abstract, search)
  const bounds = snippetBounds(hits, sentences)
  return (
    <li className="border-b border-line py-3.5">
      <h2 className="!text-[15px] !font-[600] !leading-[22px] !tracking-normal">
        <Link href={href} className="!text-ink">
          <Marked text={paper.title} bounds={[0, paper.title.length]} spans={hitsOf(paper.title, search)} />
        </Link>
      </h2>
      <p className="quiet mt-0.5 flex flex-wrap gap-x-3">
        <span>{date(paper.published)}</span>
        {paper.venue && <span>{paper.venue}</span>}
        <PaperLinks facts={paper} />
        {paper.upvotes ? <span>{many(paper.upvotes, 'upvote')}</span> : null}
      </p>
      {bounds && (
        <p className="serif mt-1.5 max-w-[820px] text-[15.5px] leading-[24px] text-ink2">
          <Marked text={paper.abstract} bounds={bounds} spans={hits} />
        </p>
      )}
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1.5">
        {families.map((family) => (
          <span key={family.id} className="inline-flex items-center gap-1.5">
            <span aria-hidden className="swatch" style={{ background: familyColour(family.id) }} />
            {familyName(family.id)}
          </span>
        ))}
        {own && (
          <span className="text-ink2">
            <span className="text-ink3">proposes</span> <b className="font-[600] text-ink">{own.name}</b>
          </span>
        )}
        <ClaimChips claims={claims} href={href} />
      </p>
    </li>
  )
}

interface MarkedProps {
  text: string
  bounds: readonly [number, number]
  spans: readonly (readonly [number, number])[]
}

const Marked = ({ text, bounds, spans }: MarkedProps): ReactNode =>
  piecesOf(text, bounds, spans).map((piece, i) =>
    piece.marked ? (
      <mark key={i} className="!py-0">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
