import type { Draft, Reading } from './draft'

/** Between two quantities of one statement: where and for what the first holds, then "and". */
const BETWEEN = /^(?:\)|[OnoxzhNQBRMkwu(,CiDATflmIeY]){0,9}[k,]{1,2}(?:[xzRMBjn]{0,6}b)?$/
/** After the second: where it holds. */
const AFTER = /^(?:[flm]?[OnT(]|\)?[z;.,]?$)/
const REACH = 14

/** “by 2.5x on images and 4.4x in videos”, “(4.2% of the parameters for images and 3.4% for videos)”: the second is read as the first was. */
export function continuedDrafts(reading: Reading, drafts: Draft[], taken: Set<number>): Draft[] {
  const more: Draft[] = []
  for (const [at, item] of reading.items.entries()) {
    if (taken.has(at) || !/[PF]/.test(item.code) || !AFTER.test(reading.codes.slice(at + 1, at + 4))) continue
    const first = [...drafts, ...more].findLast((draft) => continues(draft, at, reading))
    if (!first) continue
    for (const quantity of item.quantities) {
      const ratio = first.again!(quantity)
      if (ratio)
        more.push({
          ...first,
          root: first.root ?? first,
          ...ratio,
          quantity,
          at,
          from: at,
          to: at + 1,
          bound: item.bound ?? first.bound,
        })
    }
  }
  return more
}

function continues({ at: first, again }: Draft, at: number, { codes }: Reading): boolean {
  if (!again || first >= at || at - first > REACH || codes[first] !== codes[at]) return false
  return BETWEEN.test(codes.slice(first + 1, at))
}
