import { labelsKnown } from '#lib/questions/labels-known'
import { Caption } from '../caption'
import { NetworkView } from '../charts/network-view'
import { EmptyView } from '../empty-view'
import { many } from '../format'
import type { Opened } from '../open-view'
import { queryText } from '../query-text'
import { viewPage } from '../view-page'
import { CommunityList } from './community-list'
import { drawnOf } from './drawn'
import { FamilyLegend } from './family-legend'
import { MethodPanel } from './method-panel'
import { network, type Network } from './network'
import { NetworkControls } from './network-controls'
import { captionOf, scopeOf, summaryOf } from './network-words'
import { NodeTable } from './node-table'
import { PairPanel } from './pair-panel'
import { PairTable } from './pair-table'

/** Rows of the table that a narrow window sees first, where the server took it for a wide one. */
const FIRST_ROWS = 40

export default viewPage('methods', async (opened, _params, width) => {
  const { chosen, state } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  await settleShown(opened)
  const net = await network(opened)
  // On a phone the table opens first, the picture one tap away; a narrow window that looked wide is told by style alone.
  const form = state.form ?? (width <= 640 ? 'table' : null)
  const panel = panelOf(opened, net)
  return (
    <>
      <h1>Which methods are used together</h1>
      <p className="mt-1 max-w-[110ch] text-[14px] leading-[21px] text-ink2">{scopeOf(net, chosen.papers)}</p>
      <NetworkControls opened={opened} form={form} />
      <div className="mt-4 flex items-start gap-7 max-[959px]:flex-col max-[959px]:items-stretch">
        <div className="min-w-0 flex-1">
          <Form {...{ net, form }} selected={state.show} />
          <Caption computed="network" file={{ path: '/methods', query: queryText('methods', state) }}>
            {captionOf(net, chosen.papers)}
          </Caption>
        </div>
        <div className="w-[372px] flex-none self-stretch max-[1199px]:w-[340px] max-[959px]:w-auto">
          {panel && <div>{panel}</div>}
          <CommunityList net={net} />
        </div>
      </div>
    </>
  )
})

interface FormProps {
  net: Network
  form: 'network' | 'table' | null
  selected: string[]
}

function Form({ net, form, selected }: FormProps) {
  if (net.nodes.length === 0)
    return (
      <p className="py-8 text-[14px] text-ink2">
        No method is named in {many(net.floors.node, 'paper')} or more here.
      </p>
    )
  if (form === 'table')
    return (
      <>
        <PairTable net={net} />
        <NodeTable net={net} />
      </>
    )
  return (
    <>
      <div className={form === null ? 'max-sm:hidden' : undefined}>
        <NetworkView {...drawnOf(net)} selected={selected} summary={summaryOf(net)} />
        <FamilyLegend net={net} />
      </div>
      {form === null && (
        <div className="sm:hidden">
          <PairTable net={net} most={FIRST_ROWS} />
        </div>
      )}
    </>
  )
}

/** Any alias may stand in the address; what the data do not know is left out, with a notice. */
async function settleShown({ reader, state, notices }: Opened<'methods'>): Promise<void> {
  if (state.show.length === 0) return
  const rows = await labelsKnown(reader, undefined, { facet: 'method', typed: state.show })
  const byTyped = new Map(rows.map((row) => [row.typed, row.id]))
  state.show = [
    ...new Set(
      state.show.slice(0, 2).flatMap((id) => {
        const known = byTyped.get(id.toLowerCase())
        if (!known) notices.push(`Ignored: show=${id.slice(0, 60)} is not a method in these data.`)
        return known ?? []
      }),
    ),
  ]
}

function panelOf(opened: Opened<'methods'>, net: Network) {
  const [a, b] = opened.state.show.map((id) => net.nodes.find((node) => node.id === id))
  if (a && b) return <PairPanel {...{ opened, net, a, b }} />
  return a || b ? <MethodPanel {...{ opened, net }} node={(a ?? b)!} /> : null
}
