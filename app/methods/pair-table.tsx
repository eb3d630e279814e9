import { ViewLink } from '../controls/view-link'
import { chance, count, ratio } from '../format'
import type { Network } from './network'

const SHOWN = 200

/** Every link over the floors with all its measures: the picture's equal. */
export function PairTable({ net }: { net: Network }) {
  const nameOf = new Map(net.nodes.map((node) => [node.id, node.label]))
  return (
    <div className="overflow-x-auto">
      <table className="rows">
        <thead>
          <tr>
            <th>Methods</th>
            <th className="number">Papers</th>
            <th className="number">Times chance</th>
            <th className="number max-sm:hidden">NPMI</th>
            <th className="number max-sm:hidden">Jaccard</th>
            {net.floors.tested && <th className="number max-sm:hidden">q</th>}
          </tr>
        </thead>
        <tbody>
          {net.edges.slice(0, SHOWN).map((edge) => (
            <tr key={`${edge.a}~${edge.b}`}>
              <td className="font-[550]">
                <ViewLink change={{ show: [edge.a, edge.b] }} className="!text-ink">
                  {nameOf.get(edge.a)} and {nameOf.get(edge.b)}
                </ViewLink>
              </td>
              <td className="number">{count(edge.papers)}</td>
              <td className="number">{ratio(edge.strength.timesExpected)}</td>
              <td className="number max-sm:hidden">{edge.strength.npmi.toFixed(2)}</td>
              <td className="number max-sm:hidden">{edge.strength.jaccard.toFixed(2)}</td>
              {net.floors.tested && <td className="number max-sm:hidden">{chance(edge.q ?? 1)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {net.edges.length > SHOWN && (
        <p className="quiet mt-2">
          The first {SHOWN} of {count(net.edges.length)}; all are in the CSV.
        </p>
      )}
    </div>
  )
}
