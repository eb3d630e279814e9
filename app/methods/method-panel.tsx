import Link from 'next/link'
import { mentions } from '#lib/questions/mentions'
import { hrefOf, sharedOf } from '#lib/view-state'
import { familyColour } from '../charts/family-colour'
import { ViewLink } from '../controls/view-link'
import { Drawer } from '../drawer'
import { count, many, ratio } from '../format'
import { familyName } from '../label-names'
import { MentionList } from '../mention-list'
import type { Opened } from '../open-view'
import { weightOf, type Edge, type MethodNode } from './edges'
import type { Network } from './network'

export interface PanelProps {
  opened: Opened<'methods'>
  net: Network
}

const LISTED = 15

/** One method: with which others it is named, strongest first, and the sentences that name it. */
export async function MethodPanel({ opened, net, node }: PanelProps & { node: MethodNode }) {
  const { reader, filter, state } = opened
  const rows = await mentions(reader, filter, { kind: 'method', id: node.id })
  const isOwn = ({ a, b }: Edge) => a === node.id || b === node.id
  const beside = net.edges.filter(isOwn)
  const kin = net.kin.filter(isOwn).sort((x, y) => y.papers - x.papers)
  const papers = hrefOf('papers', { ...sharedOf(state), method: [{ id: node.id, not: false }] })
  return (
    <Drawer kind="Method" title={node.label} close={{ show: [] }}>
      <Facts node={node} />
      <h3 className="mt-4">Used together with</h3>
      {beside.length > 0 ? (
        <Neighbours {...{ net, node }} edges={beside.slice(0, LISTED)} />
      ) : (
        <p className="quiet">
          {net.floors.tested
            ? 'With no other method more often than by chance, in 3 papers or more.'
            : 'With no other method that is named in 2 papers or more.'}
        </p>
      )}
      {beside.length > LISTED && (
        <p className="quiet mt-1">{count(beside.length - LISTED)} more, all in the table and the CSV.</p>
      )}
      {kin.length > 0 && (
        <>
          <h3 className="mt-5">Its kind and its variants</h3>
          <p className="quiet">Together by definition, so no links; papers that name both.</p>
          <Neighbours {...{ net, node }} edges={kin.slice(0, 8)} plain />
        </>
      )}
      <h3 className="mt-5">In the papers’ words</h3>
      <MentionList mentions={rows} query="" />
      <p className="mt-4">
        <Link className="control !text-ink2 !no-underline" href={papers}>
          {node.papers === 1 ? 'The paper' : `All ${count(node.papers)} papers`}
        </Link>
      </p>
    </Drawer>
  )
}

const Facts = ({ node }: { node: MethodNode }) => (
  <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink2">
    Named in {many(node.papers, 'paper')} in view
    {node.family && (
      <span className="flex items-center gap-1.5">
        <span aria-hidden className="swatch" style={{ background: familyColour(node.family) }} />
        {familyName(node.family)}
      </span>
    )}
  </p>
)

interface NeighbourProps {
  net: Network
  node: MethodNode
  edges: Edge[]
  /** Numbers of papers alone. */
  plain?: boolean
}

function Neighbours({ net, node, edges, plain = false }: NeighbourProps) {
  const nodes = new Map(net.nodes.map((one) => [one.id, one]))
  return (
    <table className="rows">
      <thead>
        <tr>
          <th>Method</th>
          <th className="number">Papers</th>
          {!plain && <th className="number">Times chance</th>}
          {!plain && net.measure !== 'association' && net.measure !== 'count' && (
            <th className="number !pr-0">{net.measure === 'npmi' ? 'NPMI' : 'Jaccard'}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => {
          const other = nodes.get(edge.a === node.id ? edge.b : edge.a)!
          return (
            <tr key={other.id}>
              <td>
                <ViewLink change={{ show: [node.id, other.id] }} className="flex items-center gap-2">
                  <span aria-hidden className="swatch" style={{ background: familyColour(other.family) }} />
                  {other.label}
                </ViewLink>
              </td>
              <td className="number">{count(edge.papers)}</td>
              {!plain && <td className="number">{ratio(edge.strength.timesExpected)}</td>}
              {!plain && net.measure !== 'association' && net.measure !== 'count' && (
                <td className="number !pr-0">{weightOf(net.measure, edge).toFixed(2)}</td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
