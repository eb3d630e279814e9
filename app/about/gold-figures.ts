import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A share that nothing could be counted for stands as null. */
const share = z.number().nullable()
const Figures = z.object({
  sets: z.array(
    z.object({
      gold: z.string(),
      papers: z.number(),
      facets: z.array(
        z.object({
          facet: z.string(),
          precision: share,
          recall: share,
          f1: share,
          low: share,
          high: share,
          n: z.number(),
        }),
      ),
      fields: z.array(
        z.object({ field: z.string(), accuracy: share, low: share, high: share, n: z.number() }),
      ),
      reliability: z.array(z.object({ from: z.number(), claims: z.number(), right: z.number() })).default([]),
    }),
  ),
})

export type GoldSet = z.infer<typeof Figures>['sets'][number]

/** What `npm run score` wrote, a set of gold papers each; null where it has not been run or wrote something else. */
export async function goldFigures(
  path = join(process.cwd(), 'data/gold/score.json'),
): Promise<GoldSet[] | null> {
  try {
    const { sets } = Figures.parse(JSON.parse(await readFile(/* turbopackIgnore: true */ path, 'utf8')))
    return sets.length ? sets : null
  } catch {
    return null
  }
}
