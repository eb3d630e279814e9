import { mentions } from '#lib/questions/mentions'
import { familyColour } from '../charts/family-colour'
import { ViewLink } from '../controls/view-link'
import { Drawer } from '../drawer'
import { many, ratio } from '../format'
import { MentionList } from '../mention-list'
import type { Opened } from '../open-view'
import type { Edge, Network } from './network'

/** One method: with which others it is named, strongest first, and the sentences that name it. */
export async function MethodPanel({
  opened,
  net,
  id,
}: {
  opened: Opened<'methods'>
  net: Network
  id: string
}) {
  const node = net.nodes.find((one) => one.id === id)
  if (!node) return null
  const rows = await mentions(opened.reader, opened.filter, { kind: 'method', id })
  const beside = net.edges
    .filter((edge) => edge.a === id || edge.b === id)
    .sort((x, y) => y.papers - x.papers || y.weight - x.weight)
  const nameOf = (other: string) => net.nodes.find((one) => one.id === other)?.label ?? other
  return (
    <Drawer
      kind="Method"
      title={
        <span className="flex items-center gap-2">
          <span aria-hidden className="swatch" style={{ background: familyColour(node.family) }} />
          {node.label}
        </span>
      }
      close={{ show: [] }}
    >
      <p className="mt-1 text-ink2">Named in {many(node.papers, 'paper')} in view.</p>
      <h3 className="mt-4">Used together with</h3>
      {beside.length > 0 && (
        <p className="quiet">Papers that name both, and how many times as often as by chance.</p>
      )}
      {beside.length === 0 && <p className="quiet">No other method often enough.</p>}
      <table className="rows" aria-label={`Methods named together with ${node.label}`}>
        <tbody>
          {beside.slice(0, 12).map((edge) => {
            const other = edge.a === id ? edge.b : edge.a
            return (
              <tr key={other}>
                <td>
                  <ViewLink change={{ show: [id, other] }}>{nameOf(other)}</ViewLink>
                </td>
                <td className="number whitespace-nowrap">{many(edge.papers, 'paper')}</td>
                <td className="number text-ink3" title="times as often as by chance">
                  ×{ratio(edge.strength.timesExpected).slice(0, -1)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <h3 className="mt-5">In the papers’ words</h3>
      <MentionList mentions={rows} query="" />
      {node.papers > rows.length && (
        <p className="quiet mt-3">
          The newest {rows.length} of {node.papers}.
        </p>
      )}
    </Drawer>
  )
}

export interface PairProps {
  opened: Opened<'methods'>
  net: Network
  edge: Edge
}
