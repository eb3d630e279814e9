/** What a mark covers of its row, pixels: an open tail or an arrow takes room too. */
export interface Mark {
  id: string
  left: number
  right: number
}

interface Options {
  /** Of the row; lanes that fit in it are used. */
  height: number
  /** Of a lane: no mark may be higher, or marks of neighbouring lanes touch. */
  lane?: number
}

/**
 * Height of each mark of a row, from the row's middle (0; up is negative), so that no two overlap: as few lanes as that takes,
 * filled from the middle outwards. `crowded` counts marks that found every lane taken: they stand in the one soonest free.
 */
export function swarm(
  marks: readonly Mark[],
  { height, lane = 7 }: Options,
): { heights: Map<string, number>; crowded: number } {
  const lanes = Math.max(1, Math.floor(height / lane))
  const ends = new Array<number>(lanes).fill(-Infinity)
  const heights = new Map<string, number>()
  let crowded = 0
  for (const { id, left, right } of [...marks].sort(fromLeft)) {
    let at = ends.findIndex((end) => end <= left)
    if (at === -1) {
      crowded += 1
      at = ends.indexOf(Math.min(...ends))
    }
    ends[at] = Math.max(ends[at]!, right)
    heights.set(id, offset(at, lanes) * lane)
  }
  return { heights, crowded }
}

const fromLeft = (a: Mark, b: Mark): number => a.left - b.left || a.right - b.right || (a.id < b.id ? -1 : 1)

/** 0, 1, 2, 3, 4 -> 0, -1, 1, -2, 2; an even number of lanes is shifted by half a lane, or the outermost would leave the row. */
function offset(at: number, lanes: number): number {
  const steps = at % 2 ? -(at + 1) / 2 : at / 2
  return lanes % 2 ? steps : steps + 0.5
}
