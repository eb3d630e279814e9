'use client'
import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Point } from '#lib/graph/point'
import { useView } from '../controls/view-context'
import { many } from '../format'
import { Measured } from './measured'
import { nearestTowards } from './nearest-towards'
import { NetworkChart, type Picked } from './network-chart'
import { fit, radii, seenBy, type Camera, type DrawnLink, type DrawnNode, type Seen } from './network-frame'
import { useGestures } from './network-gestures'
import { labelsOf } from './network-labels'
import { NetworkTip } from './network-tip'
import { ZoomButtons } from './zoom-buttons'

interface Props {
  nodes: DrawnNode[]
  links: DrawnLink[]
  branches: { a: string; b: string }[]
  selected: string[]
  summary: string
}

/** How far the reader has zoomed in and moved, in pixels of the picture; whatever is drawn, 1 0 0 shows all of it. */
interface Look extends Point {
  zoom: number
}

const ALL: Look = { zoom: 1, x: 0, y: 0 }
const NEAREST = 12
const isWhole = ({ zoom, x, y }: Look): boolean => zoom === 1 && x === 0 && y === 0

/** The network under the reader's hand: a drag moves it, wheel, pinch and buttons zoom, arrow keys walk the methods, Enter opens one. */
export function NetworkView(props: Props) {
  const { width } = useView()
  return (
    <Measured guess={guessWidth(width)}>
      {(wide) => <Board {...props} width={Math.max(240, wide - 2)} />}
    </Measured>
  )
}

const guessWidth = (window: number): number => {
  const page = Math.min(1760, window - (window <= 640 ? 32 : 80))
  return window >= 1200 ? page - 372 - 28 : window >= 960 ? page - 340 - 28 : page
}

function Board({ nodes, links, branches, selected, summary, width }: Props & { width: number }) {
  const { go } = useView()
  const [look, setLook] = useState(ALL)
  const [active, setActive] = useState<Picked | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const narrow = width < 560
  const height = narrow ? 420 : Math.round(Math.min(860, Math.max(560, width * 0.78)))
  const { seen, labels, hidden } = useScene({ nodes, look, width, height, narrow })
  const byId = useMemo(() => new Map(seen.map((node) => [node.id, node])), [seen])
  const zoom = (factor: number, about: Point = { x: width / 2, y: height / 2 }) =>
    setLook((now) => zoomed(now, factor, { x: about.x - width / 2, y: about.y - height / 2 }))
  const { handlers, wasDragged } = useGestures(board, {
    atRest: isWhole(look),
    onZoom: zoom,
    onPan: (dx, dy) => setLook((now) => ({ ...now, x: now.x + dx, y: now.y + dy })),
  })
  const open = (picked: Picked) => go({ show: [...picked] })
  const reset = () => setLook(ALL)
  const from = active?.[0] ?? selected[0]
  const keys = keysOf({ seen, from, active, setActive, open, zoom, reset })
  const { press, pick } = usePick({ active, setActive, open, wasDragged })
  return (
    <div className="card relative">
      <div
        ref={board}
        role="application"
        aria-roledescription="network"
        aria-label={`${summary} Arrow keys walk the methods, Enter opens one, plus and minus zoom.`}
        tabIndex={0}
        className={`relative overflow-hidden rounded-[8px] ${look.zoom > 1 ? 'cursor-grab touch-none' : 'touch-pan-y'}`}
        onKeyDown={keys}
        onBlur={() => setActive(null)}
        {...handlers}
        onPointerDownCapture={press}
      >
        <NetworkChart
          {...{ seen, links, branches, labels, width, height, selected, active }}
          onHover={setActive}
          onPick={pick}
        />
        {hidden > 0 && <NotFit names={hidden} />}
      </div>
      <NetworkTip {...{ active, links, width, height }} seen={byId} />
      <ZoomButtons {...{ zoom, reset }} whole={isWhole(look)} />
    </div>
  )
}

const NotFit = ({ names }: { names: number }) => (
  <p className="quiet pointer-events-none absolute bottom-2 left-3">
    {many(names, 'name')} {names === 1 ? 'does' : 'do'} not fit: zoom in
  </p>
)

interface Picking {
  active: Picked | null
  setActive: (picked: Picked) => void
  open: (picked: Picked) => void
}

/** A click opens, unless it ends a drag. The first touch does what hovering does elsewhere, the second opens. */
function usePick({ active, setActive, open, wasDragged }: Picking & { wasDragged: () => boolean }) {
  const pointer = useRef('')
  const pick = (picked: Picked) => {
    if (wasDragged()) return
    const first = pointer.current === 'touch' && active?.join('~') !== picked.join('~')
    if (first) setActive(picked)
    else open(picked)
  }
  return { pick, press: (event: PointerEvent) => void (pointer.current = event.pointerType) }
}

interface Walking extends Picking {
  seen: Seen[]
  /** Where the walk goes on. */
  from: string | undefined
  zoom: (factor: number) => void
  reset: () => void
}

function keysOf({ seen, from, active, setActive, open, zoom, reset }: Walking) {
  return (event: KeyboardEvent) => {
    const at = seen.find((node) => node.id === from) ?? seen[0]
    const next = at && nearestTowards(event.key, at, seen)
    if (next) setActive([next.id])
    else if (event.key === 'Enter' && active) open(active)
    else if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1.4 : 1 / 1.4)
    else if (event.key === '0') reset()
    else if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
  }
}

interface Scene {
  nodes: DrawnNode[]
  look: Look
  width: number
  height: number
  narrow: boolean
}

function useScene({ nodes, look, width, height, narrow }: Scene) {
  const whole = useMemo(() => fit(nodes, [width, height]), [nodes, width, height])
  const sizes = useMemo(() => radii(nodes, whole, narrow ? 15 : 26), [nodes, whole, narrow])
  return useMemo(() => {
    const seen = seenBy(nodes, sizes, { camera: cameraOf(whole, look), width, height })
    const most = narrow ? Math.round(12 * look.zoom ** 1.5) : nodes.length
    return { seen, ...labelsOf(seen, { most, frame: isWhole(look) ? { width, height } : null }) }
  }, [nodes, sizes, whole, look, width, height, narrow])
}

const cameraOf = (whole: Camera, { zoom, x, y }: Look): Camera => ({
  x: whole.x - x / (whole.across * zoom),
  y: whole.y - y / (whole.down * zoom),
  across: whole.across * zoom,
  down: whole.down * zoom,
})

/** Zoomed about a point that is given from the middle of the picture: what stands there stays there. */
function zoomed({ zoom, x, y }: Look, factor: number, about: Point): Look {
  const next = Math.min(NEAREST, Math.max(1, zoom * factor))
  if (next === 1) return ALL
  return {
    zoom: next,
    x: about.x - ((about.x - x) * next) / zoom,
    y: about.y - ((about.y - y) * next) / zoom,
  }
}
