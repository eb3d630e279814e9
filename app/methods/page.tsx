import { Caption } from '../caption'
import { familyColour } from '../charts/family-colour'
import { NetworkView } from '../charts/network-view'
import { FindMethod } from '../controls/find-method'
import { Segments } from '../controls/segments'
import { ViewLink } from '../controls/view-link'
import { EmptyView } from '../empty-view'
import { count, many } from '../format'
import type { Opened } from '../open-view'
import { queryText } from '../query-text'
import { viewPage } from '../view-page'
import { CommunityList } from './community-list'
import { drawnNodes, FamilyLegend } from './drawn'
import { MethodPanel } from './method-panel'
import { network, type Network } from './network'
import { PairPanel } from './pair-panel'
import { PairTable } from './pair-table'

export default viewPage('methods', async (opened, _params, width) => {
  const { chosen, state } = opened
  if (chosen.papers === 0) return <EmptyView opened={opened} />
  const net = await network(opened)
  const nodes = drawnNodes(net, familyColour)
  // On a phone the table opens first, the picture one tap away.
  const form = state.form ?? (width <= 640 ? 'table' : 'network')
  return (
    <>
      <h1>Which methods are used together</h1>
      <p className="mt-1 max-w-[110ch] text-[14px] leading-[21px] text-ink2">{scopeOf(net, chosen.papers)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-2">
        <Segments
          name="Strength"
          set="strength"
          chosen={state.strength}
          options={[
            ['npmi', 'NPMI'],
            ['association', 'Times chance'],
            ['jaccard', 'Jaccard'],
            ['count', 'Papers'],
          ]}
        />
        <FindMethod />
        <ViewLink
          className="control !text-ink2 !no-underline"
          change={{ surveys: state.surveys === 'in' ? 'out' : 'in' }}
        >
          Surveys <b className="font-[640] text-ink">{state.surveys === 'in' ? 'taken in' : 'left out'}</b>
        </ViewLink>
        <span className="ml-auto max-sm:ml-0">
          <Segments
            name="Form"
            set="form"
            chosen={form}
            options={[
              ['network', 'Network'],
              ['table', 'Table'],
            ]}
          />
        </span>
      </div>
      <div className="mt-4 flex items-start gap-7 max-[959px]:flex-col max-[959px]:items-stretch">
        <div className="min-w-0 flex-1">
          {nodes.length === 0 && (
            <p className="py-8 text-[14px] text-ink2">
              No method is named in {net.floors.node} papers or more here.
            </p>
          )}
          {nodes.length > 0 && form === 'table' && <PairTable net={net} />}
          {nodes.length > 0 && form === 'network' && (
            <>
              <NetworkView
                nodes={nodes}
                links={net.drawn.map(({ a, b, papers, strength }) => ({ a, b, papers, npmi: strength.npmi }))}
                selected={state.show}
                summary={`${many(nodes.length, 'method')} and ${many(net.drawn.length, 'link')}.`}
              />
              <FamilyLegend net={net} />
            </>
          )}
          <Caption computed="network" file={{ path: '/methods', query: queryText('methods', state) }}>
            Area: papers with the method. Width: NPMI. Places are kept under every filter; distance is a
            guide, not a measure. A method and its own variant are no link.{' '}
            {net.edges.length > net.drawn.length &&
              `${count(net.edges.length - net.drawn.length)} weaker links are in the table. `}
            {!net.floors.tested &&
              `Exploratory: ${many(chosen.papers, 'paper')}. Links from 1 shared paper; no significance is claimed.`}
          </Caption>
        </div>
        <div className="w-[372px] flex-none self-stretch max-[1199px]:w-[340px] max-[959px]:w-auto">
          {await side(opened, net)}
        </div>
      </div>
    </>
  )
})

function scopeOf(net: Network, papers: number): string {
  const { node, edge, tested } = net.floors
  const link = tested
    ? `share ${edge} papers or more and do so more often than by chance (q < 0.05)`
    : `share ${many(edge, 'paper')} or more`
  return `${many(net.nodes.length, 'method')} named in ${node} papers or more, of ${many(papers, 'abstract')}. A line joins two methods that ${link}: ${count(net.drawn.length)} of ${count(net.edges.length)} such links are drawn, the backbone.`
}

async function side(opened: Opened<'methods'>, net: Network) {
  const [a, b] = opened.state.show
  const edge = net.edges.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
  if (edge) return <PairPanel {...{ opened, net, edge }} />
  if (a && net.nodes.some((node) => node.id === a)) return <MethodPanel {...{ opened, net }} id={a} />
  return <CommunityList net={net} />
}
