import type { ClaimRow } from '#lib/questions/claims-chosen'

export interface PercentExample {
  claim: ClaimRow
  /** As the paper writes it: 86 for "86% less memory". */
  percent: number
  ratio: number
}

/** A claim of these that states a saving in percent and whose factor is 1 / (1 - saving): the conversion as it was done. */
export function percentExample(claims: readonly ClaimRow[]): PercentExample | null {
  for (const claim of claims) {
    const percent = Number(/(\d+(?:\.\d+)?)\s?\\?%/.exec(claim.raw)?.[1])
    const ratio = 1 / (1 - percent / 100)
    const plain = claim.bound === 'exact' && claim.ratio_high === null && claim.ratio_other === null
    if (plain && percent > 0 && percent < 100 && Math.abs(ratio / claim.ratio! - 1) < 0.005)
      return { claim, percent, ratio }
  }
  return null
}
