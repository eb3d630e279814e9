/** Numbers of the pages that a pager links: the ends, the present one and its neighbours; null is a gap. */
export function pagesShown(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  return shown.flatMap((one, i) => {
    const missed = one - (shown[i - 1] ?? one - 1) - 1
    return missed === 0 ? [one] : missed === 1 ? [one - 1, one] : [null, one]
  })
}
