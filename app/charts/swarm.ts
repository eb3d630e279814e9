/** A mark's reach along the axis, pixels: an open tail or an arrow takes room too. */
export interface Reach {
  left: number
  right: number
}

/**
 * Lanes for the marks of a row, so that none hides another: 0 is the middle, then +1, -1, +2, ... up to `lanes` in all.
 * What fits nowhere goes to the lane that is free soonest. Takes marks in the order of their left ends; ties by index.
 */
export function swarm(reaches: readonly Reach[], lanes: number): number[] {
  const ends = new Array<number>(lanes).fill(-Infinity)
  const placed = new Array<number>(reaches.length).fill(0)
  const order = reaches.map((_, i) => i).sort((a, b) => reaches[a]!.left - reaches[b]!.left || a - b)
  for (const i of order) {
    const { left, right } = reaches[i]!
    let lane = ends.findIndex((end) => end <= left)
    if (lane === -1) lane = ends.indexOf(Math.min(...ends))
    ends[lane] = Math.max(ends[lane]!, right)
    placed[i] = offsetOf(lane)
  }
  return placed
}

/** 0, 1, 2, 3, 4 -> 0, 1, -1, 2, -2. */
const offsetOf = (lane: number): number => (lane % 2 ? (lane + 1) / 2 : -lane / 2)
