import type { Paper } from '#lib/paper'
import { extract } from '#lib/extract/extract'
import { hostileTexts } from './hostile-texts'

const LENGTH = 8000
const SHOWN = 8
/** Under this a time is noise, and a ratio of two says nothing. */
const LEAST_MS = 2

/** Times of hostile texts, and what doubling their length does to them (2 is linear); the worst ones are printed. */
export function hostile(): void {
  const rows = [...hostileTexts()].map(([name, piece]) => {
    const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => fastest(filled(piece, length))) as [
      number,
      number,
    ]
    return { name, once, twice, ratio: twice / Math.max(once, LEAST_MS) }
  })
  console.log(
    `${rows.length} hostile texts of ${LENGTH} and ${2 * LENGTH} characters; the slowest, then the steepest:`,
  )
  for (const row of rows.toSorted((a, b) => b.twice - a.twice).slice(0, SHOWN)) print(row)
  console.log('  --')
  for (const row of rows.toSorted((a, b) => b.ratio - a.ratio).slice(0, SHOWN)) print(row)
}

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

function fastest(text: string): number {
  const paper = { id: 'hostile', title: text.slice(0, 200), abstract: text } as Paper
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      extract(paper)
      return performance.now() - start
    }),
  )
}

function print({
  name,
  once,
  twice,
  ratio,
}: {
  name: string
  once: number
  twice: number
  ratio: number
}): void {
  console.log(
    `  ${name.padEnd(40)} ${once.toFixed(1).padStart(8)} ms ${twice.toFixed(1).padStart(8)} ms   x${ratio.toFixed(2)}`,
  )
}
