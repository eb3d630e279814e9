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
  tally: z
    .array(z.object({ of: z.string(), claims: z.number(), right: z.number(), confidence: share }))
    .default([]),
})

export type GoldFigures = z.infer<typeof Figures>
export type GoldSet = GoldFigures['sets'][number]

/** What `npm run score` wrote, of each set of gold papers and of the claims judged one by one; null where it has not been run or wrote something else. */
export async function goldFigures(
  path = join(process.cwd(), 'data/gold/score.json'),
): Promise<GoldFigures | null> {
  try {
    const figures = Figures.parse(JSON.parse(await readFile(/* turbopackIgnore: true */ path, 'utf8')))
    return figures.sets.length ? figures : null
  } catch {
    return null
  }
}
