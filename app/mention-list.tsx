import Link from 'next/link'
import type { Mention } from '#lib/questions/mentions'
import { date } from './format'
import { Sentence } from './sentence'

/** The papers behind a mark, each with its sentence: the first of the abstract that names the label, else the title. */
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

function Said({ mention }: { mention: Mention }) {
  const inAbstract = mention.spans.filter((span) => !span.titled)
  // The sentence that holds most of the marked words: with two labels, the one that names both.
  const sentences = new Map<string, typeof inAbstract>()
  for (const span of inAbstract) {
    const key = String(span.sentence?.[0] ?? span.start)
    sentences.set(key, [...(sentences.get(key) ?? []), span])
  }
  const best = [...sentences.values()].sort((a, b) => b.length - a.length || a[0]!.start - b[0]!.start)[0]
  if (!best) {
    const spans = mention.spans.map((span) => [span.start, span.end] as const)
    return <Sentence text={mention.title} bounds={[0, mention.title.length]} spans={spans} />
  }
  const [start, end] = best[0]!.sentence ?? [0, mention.abstract.length]
  return (
    <Sentence
      text={mention.abstract}
      bounds={[start ?? 0, end ?? mention.abstract.length]}
      spans={best.map((span) => [span.start, span.end] as const)}
    />
  )
}
