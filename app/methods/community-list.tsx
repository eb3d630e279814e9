import { ViewLink } from '../controls/view-link'
import { isBetween } from './drawn'
import type { Network, SeatedNode } from './network'

/** Groups of the drawn methods, the largest first, named by their most used ones. */
export function CommunityList({ net }: { net: Network }) {
  const sure = net.drawn.filter((node) => !isBetween(node))
  const between = net.drawn.filter(isBetween)
  const groups = new Map<number, SeatedNode[]>()
  for (const node of sure)
    if (node.community !== null) groups.set(node.community, [...(groups.get(node.community) ?? []), node])
  const rows = [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || b[0]!.papers - a[0]!.papers)
  if (rows.length === 0) return null
  return (
    <section aria-label="Communities" className="mt-7 first:mt-0">
      <h2>Communities</h2>
      <p className="quiet mt-0.5">Louvain, best of 20; named by their most used methods.</p>
      <table className="rows mt-1">
        <thead>
          <tr>
            <th>Methods</th>
            <th className="number">Size</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <tr key={group[0]!.id}>
              <td className="font-[550]">
                <Names nodes={group.slice(0, 3)} />
              </td>
              <td className="number">{group.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {between.length > 0 && (
        <p className="quiet mt-2">
          Between groups, drawn grey: <Names nodes={between.slice(0, 8)} />
          {between.length > 8 && ` and ${between.length - 8} more`}
        </p>
      )}
    </section>
  )
}

const Names = ({ nodes }: { nodes: SeatedNode[] }) =>
  nodes.map((node, i) => (
    <span key={node.id}>
      {i > 0 && ', '}
      <ViewLink change={{ show: [node.id] }} className="!text-inherit">
        {node.label}
      </ViewLink>
    </span>
  ))
