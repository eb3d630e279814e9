import type { Paper } from '#lib/paper'
import { merged } from './merged'
import { titleKey } from './title-key'

type Papers = AsyncIterable<Paper> | Iterable<Paper>

/**
 * Each paper once, from records that may stand in several files: the same by arXiv id, else by title.
 * `read` is called twice, so that only records with a double are ever held in memory.
 * The order of the records changes nothing but the order of the papers.
 */
export async function* distinct(read: () => Papers): AsyncGenerator<Paper> {
  const seen = await survey(read())
  const waiting = new Map<string, readonly Paper[]>()
  for await (const paper of read()) {
    const key = seen.keyOf(paper)
    const count = seen.records.get(key) ?? 1
    if (count === 1) yield seen.named(paper)
    else {
      const group = [paper, ...(waiting.get(key) ?? [])] as const
      waiting.set(key, group)
      if (group.length < count) continue
      waiting.delete(key)
      yield seen.named(merged(group))
    }
  }
}

interface Survey {
  /** What tells a record's paper from all others. */
  keyOf: (paper: Paper) => string
  /** How many records each paper has. */
  records: Map<string, number>
  /** The paper under an id that no other one has. */
  named: (paper: Paper) => Paper
}

async function survey(papers: Papers): Promise<Survey> {
  const byTitle = new Map<string, string>()
  const records: { title: string; arxiv: string | null; id: string }[] = []
  for await (const { title, arxiv, id } of papers) {
    const key = titleKey(title)
    records.push({ title: key, arxiv, id })
    const known = byTitle.get(key)
    // Two arXiv papers of one title stay two; a record without an id goes to the elder.
    if (arxiv && (!known || arxiv < known)) byTitle.set(key, arxiv)
  }
  const keyFor = (title: string, arxiv: string | null) => arxiv ?? byTitle.get(title) ?? `title:${title}`
  const keys = records.map(({ title, arxiv }) => keyFor(title, arxiv))
  const keyOf = ({ title, arxiv }: Paper) => keyFor(titleKey(title), arxiv)
  const shared = sharedIds(records.map(({ id }, i) => ({ id, key: keys[i]! })))
  const named = (paper: Paper) => {
    const place = shared.get(paper.id)?.indexOf(keyOf(paper)) ?? 0
    return place > 0 ? { ...paper, id: `${paper.id}_${place + 1}` } : paper
  }
  return { keyOf, records: counted(keys), named }
}

/** Ids that several papers go by, with those papers' keys in order: one keeps the id, the others get a number. */
function sharedIds(records: { id: string; key: string }[]): Map<string, string[]> {
  const keys = new Map<string, string>()
  const shared = new Map<string, Set<string>>()
  for (const { id, key } of records) {
    const known = keys.get(id)
    if (known === undefined) keys.set(id, key)
    else if (known !== key) shared.set(id, (shared.get(id) ?? new Set([known])).add(key))
  }
  return new Map([...shared].map(([id, several]) => [id, [...several].sort()]))
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
