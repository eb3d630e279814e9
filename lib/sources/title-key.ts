import { createHash } from 'node:crypto'

/** A title without case, accents, spaces and punctuation: two records with the same one are the same paper. */
export function titleKey(title: string): string {
  const key = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return key || title
}

/** An id for a paper that comes without: readable, and the same whatever file the paper stands in. */
export function titleId(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const digest = createHash('sha256').update(titleKey(title)).digest('hex').slice(0, 6)
  return [...words.slice(0, 6), digest].join('-')
}
