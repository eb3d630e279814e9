const MOST_KEPT = 30_000

/**
 * Names that were not worth a look, by how they are written and how many methods their paper proposes: what tells that
 * (NameFeatures.addName) is always the same then, so frequent ones need not be weighed in each paper. Emptied before it grows large.
 */
export class UnworthyNames {
  private readonly byOwn = new Map<string, Set<string>>()

  has(own: string, name: string): boolean {
    return this.byOwn.get(own)?.has(name) ?? false
  }

  add(own: string, name: string): void {
    // A slice would keep the whole abstract that it was cut from.
    const copy = Array.from(name).join('')
    const names = this.byOwn.get(own)
    if (!names) this.byOwn.set(own, new Set([copy]))
    else if (names.size < MOST_KEPT) names.add(copy)
    else names.clear()
  }
}
