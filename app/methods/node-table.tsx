import { familyColour } from '../charts/family-colour'
import { ViewLink } from '../controls/view-link'
import { count } from '../format'
import { familyName } from '../label-names'
import type { MethodNode } from './edges'
import type { Network } from './network'

const SHOWN = 100

/** Every method that is named often enough, the most used first, with its strongest neighbour. */
export function NodeTable({ net }: { net: Network }) {
  const nameOf = new Map(net.nodes.map((node) => [node.id, node.label]))
  const degree = new Map<string, number>()
  const strongest = new Map<string, string>()
  for (const { a, b } of net.edges)
    for (const [id, other] of [
      [a, b],
      [b, a],
    ] as const) {
      degree.set(id, (degree.get(id) ?? 0) + 1)
      if (!strongest.has(id)) strongest.set(id, other)
    }
  return (
    <section aria-label="Methods" className="mt-8">
      <h2>Methods</h2>
      <table className="rows mt-1">
        <thead>
          <tr>
            <th>Method</th>
            <th className="max-sm:hidden">Family</th>
            <th className="number" aria-sort="descending">
              Papers
            </th>
            <th className="number">Links</th>
            <th className="max-sm:hidden">Strongest</th>
          </tr>
        </thead>
        <tbody>
          {net.nodes.slice(0, SHOWN).map((node) => (
            <NodeRow
              key={node.id}
              {...{ node }}
              links={degree.get(node.id) ?? 0}
              strongest={nameOf.get(strongest.get(node.id) ?? '') ?? '–'}
            />
          ))}
        </tbody>
      </table>
      {net.nodes.length > SHOWN && (
        <p className="quiet mt-2">
          The first {SHOWN} of {count(net.nodes.length)}; all are in the JSON.
        </p>
      )}
    </section>
  )
}

interface RowProps {
  node: MethodNode
  links: number
  strongest: string
}

const NodeRow = ({ node, links, strongest }: RowProps) => (
  <tr>
    <td className="font-[550]">
      <ViewLink change={{ show: [node.id] }} className="!text-ink">
        <span aria-hidden className="swatch mr-2" style={{ background: familyColour(node.family) }} />
        {node.label}
      </ViewLink>
    </td>
    <td className="text-ink2 max-sm:hidden">{node.family ? familyName(node.family) : 'none'}</td>
    <td className="number">{count(node.papers)}</td>
    <td className="number">{links}</td>
    <td className="text-ink2 max-sm:hidden">{strongest}</td>
  </tr>
)
