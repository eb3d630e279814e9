import { ViewLink } from '../controls/view-link'
import { chance, count, ratio } from '../format'
import type { Measure } from './edges'
import type { Network } from './network'

const SHOWN = 200

/** Every link over the floors with all its measures: the picture's equal. A click on a measure sorts by it, in the address too. */
export function PairTable({ net, most = SHOWN }: { net: Network; most?: number }) {
  const nameOf = new Map(net.nodes.map((node) => [node.id, node.label]))
  const side = 'number max-sm:hidden'
  return (
    <div className="overflow-x-auto">
      <table className="rows" aria-label="Methods that are used together">
        <thead>
          <tr>
            <th>Methods</th>
            <Sort by="count" name="Papers" {...{ net }} />
            <Sort by="association" name="Times chance" {...{ net }} />
            <Sort by="npmi" name="NPMI" {...{ net }} className="max-sm:hidden" />
            <Sort by="jaccard" name="Jaccard" {...{ net }} className="max-sm:hidden" />
            <th className={side}>Expected</th>
            {net.floors.tested && <th className={side}>q</th>}
          </tr>
        </thead>
        <tbody>
          {net.edges.slice(0, most).map((edge) => (
            <tr key={`${edge.a}~${edge.b}`}>
              <td className="font-[550]">
                <ViewLink change={{ show: [edge.a, edge.b] }} className="!text-ink">
                  {nameOf.get(edge.a)} and {nameOf.get(edge.b)}
                </ViewLink>
              </td>
              <td className="number">{count(edge.papers)}</td>
              <td className="number">{ratio(edge.strength.timesExpected)}</td>
              <td className={side}>{edge.strength.npmi.toFixed(2)}</td>
              <td className={side}>{edge.strength.jaccard.toFixed(3)}</td>
              <td className={side}>{edge.strength.expected.toPrecision(2)}</td>
              {edge.q !== null && <td className={`${side} whitespace-nowrap`}>{chance(edge.q)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {net.edges.length > most && (
        <p className="quiet mt-2">
          The first {most} of {count(net.edges.length)}; all are in the CSV.
        </p>
      )}
    </div>
  )
}

interface SortProps {
  net: Network
  by: Measure
  name: string
  className?: string
}

function Sort({ net, by, name, className = '' }: SortProps) {
  const chosen = net.measure === by
  return (
    <th className={`number ${className}`} aria-sort={chosen ? 'descending' : undefined}>
      <ViewLink change={{ strength: by }} className={chosen ? '!text-ink' : '!text-ink3'}>
        {name}
        {chosen && <span aria-hidden> ↓</span>}
      </ViewLink>
    </th>
  )
}
