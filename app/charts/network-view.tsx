'use client'
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useView } from '../controls/view-context'
import { many } from '../format'
import { Measured } from './measured'
import { fit, NetworkChart, type Camera, type DrawnLink, type DrawnNode } from './network-chart'

interface Props {
  nodes: DrawnNode[]
  links: DrawnLink[]
  selected: string[]
  summary: string
}

const HEIGHT = 720

/** The network under the reader's hand: wheel or buttons zoom, a drag moves, arrow keys walk the methods, Enter opens one. */
export function NetworkView(props: Props) {
  const { width } = useView()
  return (
    <Measured guess={guessWidth(width)}>{(wide) => <Board key={wide} {...props} width={wide} />}</Measured>
  )
}

const guessWidth = (window: number): number => {
  const page = Math.min(1760, window - (window <= 640 ? 32 : 80))
  return (window >= 1200 ? page - 372 - 28 : window >= 960 ? page - 340 - 28 : page) - 2
}

function Board({ nodes, links, selected, summary, width }: Props & { width: number }) {
  const { go } = useView()
  const height = width < 560 ? 420 : HEIGHT
  const whole = fit(nodes, [width, height])
  const [camera, setCamera] = useState<Camera>(whole)
  const [active, setActive] = useState<string | null>(null)
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const pick = (ids: string[]) => {
    if (!drag.current?.moved) go({ show: ids })
  }
  useWheel(board, (factor) => setCamera((now) => zoomed(now, factor)))
  const keys = (event: KeyboardEvent) => {
    const at = nodes.findIndex((node) => node.id === active)
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step) setActive(nodes[(at + step + nodes.length) % nodes.length]!.id)
    else if (event.key === 'Enter' && active) go({ show: [active] })
    else if (event.key === '+' || event.key === '-')
      setCamera(zoomed(camera, event.key === '+' ? 1.3 : 1 / 1.3))
    else return
    event.preventDefault()
  }
  const move = (event: PointerEvent) => {
    const from = drag.current
    if (!from || event.buttons !== 1) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (!from.moved && Math.abs(dx) + Math.abs(dy) < 5) return
    drag.current = { x: event.clientX, y: event.clientY, moved: true }
    setCamera((now) => ({ ...now, x: now.x - dx / now.scale, y: now.y - dy / now.scale }))
  }
  const shown = nodes.find((node) => node.id === active)
  return (
    <div
      ref={board}
      role="application"
      aria-roledescription="network"
      aria-label={`${summary} Arrow keys walk the methods, Enter opens one, plus and minus zoom.`}
      tabIndex={0}
      className="card relative overflow-hidden"
      onKeyDown={keys}
      onBlur={() => setActive(null)}
      onPointerDown={(event) => (drag.current = { x: event.clientX, y: event.clientY, moved: false })}
      onPointerMove={move}
    >
      <NetworkChart
        {...{ nodes, links, camera, width, height, selected, active }}
        onHover={setActive}
        onPick={pick}
        labels={width < 560 ? 12 : undefined}
      />
      <div className="absolute right-3 top-3 flex gap-1">
        {(
          [
            ['Zoom in', '+', () => setCamera(zoomed(camera, 1.4))],
            ['Zoom out', '−', () => setCamera(zoomed(camera, 1 / 1.4))],
            ['Show all', '⤢', () => setCamera(whole)],
          ] as const
        ).map(([name, sign, act]) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            className="control !px-2.5"
            onClick={act}
          >
            {sign}
          </button>
        ))}
      </div>
      <p
        aria-live="polite"
        className="quiet pointer-events-none absolute bottom-2 left-3 max-w-[70%] !text-ink2"
      >
        {shown &&
          `${shown.label}: named in ${many(shown.papers, 'paper')}${shown.between ? ', between groups' : ''}. Click or Enter opens it.`}
      </p>
    </div>
  )
}

const zoomed = (camera: Camera, factor: number): Camera => ({
  ...camera,
  scale: Math.min(40, Math.max(0.2, camera.scale * factor)),
})

/** A wheel over the network zooms only with Ctrl or a pinch, so that the page still scrolls. */
function useWheel(board: React.RefObject<HTMLDivElement | null>, zoom: (factor: number) => void) {
  useEffect(() => {
    const element = board.current
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoom(Math.exp(-event.deltaY / 300))
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  })
}
