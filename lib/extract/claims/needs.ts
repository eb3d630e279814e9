/** A set of item codes, as bits: any of them will do. */
export interface Classes {
  low: number
  high: number
}

/** The codes that stand in a sentence. */
export function classesOf(codes: string): Classes {
  let low = 0
  let high = 0
  for (let at = 0; at < codes.length; at++) {
    const code = codes.charCodeAt(at)
    if (code & 32) high |= 1 << (code & 31)
    else low |= 1 << (code & 31)
  }
  // Capitals and signs of one place share a bit: a set may look fuller than it is, never emptier.
  return { low, high }
}

/** A class, in a group of its own or not, and how often it may stand. */
const PARTS = /(?:\(\?<\w+>)?\[(\^?)((?:\\.|[^\]\\])+)\]\)?(\?|\{0,\d+\}\??|\*)?/y

/** What has to stand in a sentence for a wording to match: a code of each of its classes that is not optional. */
export function needsOf(source: string): Classes[] {
  const needs: Classes[] = []
  PARTS.lastIndex = 0
  while (PARTS.lastIndex < source.length) {
    const part = PARTS.exec(source)
    // Written by hand: nothing is known of it.
    if (!part) return []
    const [, not, codes, repeat] = part
    if (!not && !repeat) needs.push(classesOf(codes!.replaceAll('\\', '')))
  }
  // The narrowest first: most sentences lack it, and need not be asked for the rest.
  return needs.sort((a, b) => sizeOf(a) - sizeOf(b))
}

function sizeOf({ low, high }: Classes): number {
  let size = 0
  for (let bit = 0; bit < 32; bit++) size += ((low >>> bit) & 1) + ((high >>> bit) & 1)
  return size
}
