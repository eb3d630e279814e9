import { count, many, ratio } from '../format'
import type { Picked } from './network-chart'
import type { DrawnLink, Seen } from './network-frame'

interface Props {
  active: Picked | null
  seen: ReadonlyMap<string, Seen>
  links: readonly DrawnLink[]
  width: number
  height: number
}

/** What is under the pointer or the keyboard: its name, its number of papers, and what it is linked with. */
export function NetworkTip({ active, seen, links, width, height }: Props) {
  const nodes = (active ?? []).flatMap((id) => seen.get(id) ?? [])
  const [node] = nodes
  if (!active || !node) return <div aria-live="polite" className="only-read" />
  const at = { x: mean(nodes.map(({ x }) => x)), y: mean(nodes.map(({ y }) => y)) }
  const wide = Math.min(280, width - 16)
  const left = Math.max(8, Math.min(width - wide - 8, at.x + (at.x > width / 2 ? -wide - 20 : 20)))
  const below = at.y < height / 2
  return (
    <div
      aria-live="polite"
      className="popover pointer-events-none px-3 py-2"
      style={{
        width: wide,
        left,
        ...(below
          ? { top: Math.max(8, at.y + 18), bottom: 'auto' }
          : { bottom: Math.max(8, height - at.y + 18), top: 'auto' }),
      }}
    >
      {nodes.length === 2 ? (
        <LinkTip link={links.find(({ a, b }) => active.includes(a) && active.includes(b))} nodes={nodes} />
      ) : (
        <NodeTip {...{ node, links, seen }} />
      )}
      <span className="quiet block">Enter or click opens the sentences</span>
    </div>
  )
}

function NodeTip({ node, links, seen }: Pick<Props, 'links' | 'seen'> & { node: Seen }) {
  const near = links
    .flatMap((link) =>
      link.a === node.id ? [{ id: link.b, link }] : link.b === node.id ? [{ id: link.a, link }] : [],
    )
    .sort((x, y) => y.link.papers - x.link.papers)
  return (
    <>
      <strong className="block">{node.label}</strong>
      <span className="block text-ink2">
        named in {many(node.papers, 'paper')}
        {node.between && ', between groups'}
      </span>
      {near.length > 0 && (
        <span className="quiet block">
          {near.length === 1 ? 'One line: ' : `${count(near.length)} lines: `}
          {near
            .slice(0, 3)
            .map(({ id, link }) => `${seen.get(id)?.label} ${count(link.papers)}`)
            .join(', ')}
        </span>
      )}
    </>
  )
}

function LinkTip({ link, nodes }: { link: DrawnLink | undefined; nodes: Seen[] }) {
  if (!link) return null
  return (
    <>
      <strong className="block">{nodes.map((node) => node.label).join(' and ')}</strong>
      <span className="block text-ink2">
        together in {many(link.papers, 'paper')}, {ratio(link.times).slice(0, -1)} times as often as by chance
      </span>
    </>
  )
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
