import type { Claim, ReadPaper, Span } from './paper'

/**
 * A paper's attributes as one line of JSON in the form of the gold files, keys always in the same order:
 * what `npm run extract` writes, what a version is named by, and what `npm run score` reads.
 * Labels, models and data sets stand as plain ids and names; `spans` says where each was read, in the same order.
 */
export function attributesLine({ paper, attributes }: ReadPaper): string {
  const { topics, methods, families, claims, regressions, models, datasets, code } = attributes
  return JSON.stringify({
    id: paper.id,
    title: paper.title,
    topics: topics.map(({ id }) => id),
    methods: methods.map((m) => ({
      name: m.name,
      role: m.role,
      family: m.family,
      slug: m.slug,
      ...spanOf(m),
    })),
    families: families.map(({ id }) => id),
    claims: claims.map(claimOf),
    models: models.map(({ name }) => name),
    datasets: datasets.map(({ name }) => name),
    code: code?.address ?? null,
    regressions: regressions.map(claimOf),
    spans: {
      topics: topics.map(spanOf),
      families: families.map(spanOf),
      models: models.map(spanOf),
      datasets: datasets.map(spanOf),
      code: code && spanOf(code),
    },
  })
}

function spanOf({ in: where, start, end }: Span): Span {
  return { in: where, start, end }
}

// Spelt out, not spread: the order in which the extractor happened to set the keys must not reach the bytes.
function claimOf(claim: Claim): Claim {
  return {
    metric: claim.metric,
    ratio: claim.ratio,
    ratio_high: claim.ratio_high,
    absolute: claim.absolute,
    unit: claim.unit,
    bound: claim.bound,
    phase: claim.phase,
    baseline: claim.baseline,
    condition: claim.condition,
    raw: claim.raw,
    quality: claim.quality,
    quote: claim.quote,
    ratio_other: claim.ratio_other,
    nature: claim.nature,
    start: claim.start,
    end: claim.end,
    raw_start: claim.raw_start,
    raw_end: claim.raw_end,
    pattern: claim.pattern,
    confidence: claim.confidence,
  }
}
