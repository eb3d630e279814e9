import { ViewLink } from '../controls/view-link'
import type { Network } from './network'

/** Groups of methods, the largest first, named by their most used ones. */
export function CommunityList({ net }: { net: Network }) {
  const groups = new Map<number, Network['nodes']>()
  for (const node of net.nodes)
    if (node.community !== null) groups.set(node.community, [...(groups.get(node.community) ?? []), node])
  const rows = [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || b[0]!.papers - a[0]!.papers)
  return (
    <section aria-label="Communities">
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
                {group.slice(0, 3).map((node, i) => (
                  <span key={node.id}>
                    {i > 0 && ', '}
                    <ViewLink change={{ show: [node.id] }} className="!text-ink">
                      {node.label}
                    </ViewLink>
                  </span>
                ))}
              </td>
              <td className="number">{group.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
