import Link from 'next/link'
import type { Mention } from '#lib/questions/mentions'
import { date } from './format'
import { Sentence } from './sentence'
import { sentencesThatName } from './sentences-that-name'

/** The papers behind a mark, each with the sentence that names the label, or the sentences that name both. */
export function MentionList({ mentions, query }: { mentions: Mention[]; query: string }) {
  return (
    <ol className="mt-3 flex flex-col gap-4">
      {mentions.map((mention) => (
        <li key={mention.paper}>
          <Said mention={mention} />
          <p className="quiet mt-1.5">
            <Link
              href={`/papers/${encodeURIComponent(mention.paper)}${query}`}
              className="font-[550] !text-ink2"
            >
              {mention.title}
            </Link>{' '}
            · {date(mention.published)}
            {mention.url && (
              <>
                {' · '}
                <a href={mention.url} rel="noreferrer">
                  {mention.arxiv ? 'arXiv' : 'Source'}
                </a>
              </>
            )}
            {mention.arxiv && (
              <>
                {' · '}
                <a href={`https://arxiv.org/pdf/${mention.arxiv}`} rel="noreferrer">
                  PDF
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The sentences that name the label, or both labels. */
function Said({ mention }: { mention: Mention }) {
  return (
    <div className="flex flex-col gap-2">
      {sentencesThatName(mention).map(({ titled, bounds, spans }) => (
        <Sentence
          key={`${titled} ${bounds[0]}`}
          text={titled ? mention.title : mention.abstract}
          bounds={bounds}
          spans={spans}
        />
      ))}
    </div>
  )
}
