import { mentions } from '#lib/questions/mentions'
import { ViewLink } from '../controls/view-link'
import { Drawer } from '../drawer'
import { chance, count, many, ratio } from '../format'
import { MentionList } from '../mention-list'
import type { PairProps } from './method-panel'

/** One link: in how many papers both are named, how often that would be by chance, and the sentences. */
export async function PairPanel({ opened, net, edge }: PairProps) {
  const [a, b] = [edge.a, edge.b].map((id) => net.nodes.find((node) => node.id === id)!)
  const rows = await mentions(opened.reader, opened.filter, { kind: 'method', id: edge.a, beside: edge.b })
  const total = rows[0]?.total ?? 0
  const { expected, timesExpected, npmi } = edge.strength
  return (
    <Drawer
      kind={`Link, one of ${count(net.edges.length)}`}
      title={`${a!.label} and ${b!.label}`}
      close={{ show: [] }}
    >
      <p className="mt-1 text-[14px] leading-[21px]">
        Together in <b>{many(edge.papers, 'paper')}</b>: <b>{ratio(timesExpected).slice(0, -1)} times</b> as
        often as by chance.
      </p>
      <dl className="mt-3">
        {(
          [
            ['Papers with both, c', count(edge.papers)],
            [`${a!.label}, s₁`, count(a!.papers)],
            [`${b!.label}, s₂`, count(b!.papers)],
            ['Papers in view, N', count(opened.chosen.papers)],
            ['Expected, s₁ s₂ / N', expected < 10 ? expected.toPrecision(3) : count(expected)],
            ['NPMI, the line’s width', npmi.toFixed(2)],
            [
              'q, Fisher with Benjamini-Hochberg',
              edge.q === null ? 'not tested: too few papers' : chance(edge.q),
            ],
          ] as const
        ).map(([name, value]) => (
          <div key={name} className="flex justify-between gap-3 border-b border-line py-1.5">
            <dt className="text-ink3">{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 flex gap-4">
        {[a!, b!].map((node) => (
          <ViewLink key={node.id} change={{ show: [node.id] }}>
            All of {node.label}
          </ViewLink>
        ))}
      </p>
      <MentionList mentions={rows} query="" />
      {total > rows.length && (
        <p className="quiet mt-3">
          The newest {rows.length} of {count(total)}.
        </p>
      )}
    </Drawer>
  )
}
