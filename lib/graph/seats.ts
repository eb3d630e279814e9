import type { Circle, Point } from './point'

const CELL = 64
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Circles that stand already, found by where they stand: each new one gets the free place nearest to the one it wishes. */
export class Seats {
  private readonly cells = new Map<number, Circle[]>()
  private widest = 0

  take(circle: Circle): void {
    const key = keyOf(Math.floor(circle.x / CELL), Math.floor(circle.y / CELL))
    const cell = this.cells.get(key)
    if (cell) cell.push(circle)
    else this.cells.set(key, [circle])
    this.widest = Math.max(this.widest, circle.r)
  }

  /** The first place on a spiral out of `wish` that is `gap` away from all others and not barred; never takes it. */
  nearest(wish: Point, r: number, { gap, barred }: { gap: number; barred: (at: Point) => boolean }): Point {
    const step = r + gap
    for (let i = 0; ; i += 1) {
      const [reach, angle] = [step * Math.sqrt(i), i * GOLDEN_ANGLE]
      const at = { x: wish.x + reach * Math.cos(angle), y: wish.y + reach * Math.sin(angle) }
      if (this.isFree(at, r + gap) && !barred(at)) return at
    }
  }

  private isFree({ x, y }: Point, room: number): boolean {
    const reach = Math.ceil((this.widest + room) / CELL)
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)]
    for (let i = column - reach; i <= column + reach; i += 1)
      for (let j = row - reach; j <= row + reach; j += 1)
        if (this.cells.get(keyOf(i, j))?.some((one) => Math.hypot(one.x - x, one.y - y) < one.r + room))
          return false
    return true
  }
}

/** One number a cell, some thousands of cells either way. */
const keyOf = (column: number, row: number): number => column * 100_003 + row
