import { mentions } from '#lib/questions/mentions'
import { ViewLink } from '../controls/view-link'
import { Drawer } from '../drawer'
import { chance, count, many, ratio } from '../format'
import { MentionList } from '../mention-list'
import { measured, type Edge, type MethodNode } from './edges'
import type { PanelProps } from './method-panel'
import type { Network } from './network'

/** The filter has no "both": all papers of a pair are listed here, up to so many. */
const LISTED = 200

/** Two methods: in how many papers both are named, how often that would be by chance, and the sentences. */
export async function PairPanel({ opened, net, a, b }: PanelProps & { a: MethodNode; b: MethodNode }) {
  const rows = await mentions(opened.reader, opened.filter, {
    kind: 'method',
    id: a.id,
    beside: b.id,
    limit: LISTED,
  })
  const total = rows[0]?.total ?? 0
  const joins = (edge: Edge) => (edge.a === a.id && edge.b === b.id) || (edge.a === b.id && edge.b === a.id)
  const link = net.edges.find(joins)
  const kin = net.kin.find(joins)
  const edge = link ?? kin ?? measured(a, b, total)
  const apart = total - edge.papers
  return (
    <Drawer
      kind={link ? `Link, one of ${count(net.edges.length)}` : 'Two methods, no link'}
      title={`${a.label} and ${b.label}`}
      close={{ show: [] }}
    >
      <p className="mt-1 text-[14px] leading-[21px]">
        {edge.papers === 0 ? (
          <>No paper in view names both.</>
        ) : (
          <>
            Together in <b>{many(edge.papers, 'paper')}</b>:{' '}
            <b>{ratio(edge.strength.timesExpected).slice(0, -1)} times</b> as often as by chance.
          </>
        )}{' '}
        {!link && edge.papers > 0 && <span className="text-ink2">{whyNoLink(net, Boolean(kin))}</span>}
      </p>
      {edge.papers > 0 && <Arithmetic {...{ net, edge, a, b }} />}
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
        {[a, b].map((node) => (
          <ViewLink key={node.id} change={{ show: [node.id] }}>
            All with {node.label}
          </ViewLink>
        ))}
      </p>
      <MentionList mentions={rows} query="" />
      <p className="quiet mt-3">
        {total > rows.length && `The newest ${rows.length} of ${count(total)}. `}
        {apart > 0 &&
          `${many(apart, 'survey')} that name more than 15 methods stand here, and not in the count.`}
      </p>
    </Drawer>
  )
}

function whyNoLink({ floors }: Network, isKin: boolean): string {
  if (isKin) return 'One is a kind of the other, so this is no link.'
  return floors.tested
    ? 'No link: fewer than 3 papers, or no more often than chance would have it (q over 0.05).'
    : 'No link: one of them is named in a single paper.'
}

interface ArithmeticProps {
  net: Network
  edge: Edge
  a: MethodNode
  b: MethodNode
}

function Arithmetic({ net, edge, a, b }: ArithmeticProps) {
  const { expected, timesExpected, npmi, jaccard } = edge.strength
  const rows: [string, string][] = [
    ['Papers with both, c', count(edge.papers)],
    [`${a.label}, s₁`, count(a.papers)],
    [`${b.label}, s₂`, count(b.papers)],
    ['Papers in view, N', count(a.among)],
    ['Expected, s₁ s₂ / N', expected < 10 ? expected.toPrecision(3) : count(expected)],
    ['Times as often, c / expected', ratio(timesExpected)],
    ['NPMI', npmi.toFixed(2)],
    ['Jaccard, c / (s₁ + s₂ − c)', jaccard.toFixed(3)],
  ]
  if (edge.q !== null) rows.push([`q, Fisher, over ${count(net.tests)} pairs`, chance(edge.q)])
  return (
    <>
      <dl className="mt-3">
        {rows.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-3 border-b border-line py-1.5">
            <dt className="text-ink3">{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      {!net.floors.tested && (
        <p className="quiet mt-2">Exploratory: {many(a.among, 'paper')}. No significance is claimed.</p>
      )}
    </>
  )
}
