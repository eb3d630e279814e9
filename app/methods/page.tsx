import { labelsKnown } from '#lib/questions/labels-known'
import { Caption } from '../caption'
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
import { drawnOf } from './drawn'
import { FamilyLegend } from './family-legend'
import { MethodPanel } from './method-panel'
import { MOST_DRAWN, network, type Network } from './network'
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
      <Controls opened={opened} form={form} />
      <div className="mt-4 flex items-start gap-7 max-[959px]:flex-col max-[959px]:items-stretch">
        <div className="min-w-0 flex-1">
          {net.nodes.length === 0 && (
            <p className="py-8 text-[14px] text-ink2">
              No method is named in {many(net.floors.node, 'paper')} or more here.
            </p>
          )}
          {net.nodes.length > 0 && form !== 'table' && (
            <div className={form ?? 'max-sm:hidden'}>
              <NetworkView {...drawnOf(net)} selected={state.show} summary={summaryOf(net)} />
              <FamilyLegend net={net} />
            </div>
          )}
          {net.nodes.length > 0 && form === null && (
            <div className="sm:hidden">
              <PairTable net={net} most={FIRST_ROWS} />
            </div>
          )}
          {net.nodes.length > 0 && form === 'table' && (
            <>
              <PairTable net={net} />
              <NodeTable net={net} />
            </>
          )}
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

function Controls({
  opened: { state },
  form,
}: {
  opened: Opened<'methods'>
  form: 'network' | 'table' | null
}) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <FindMethod />
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
      <ViewLink
        className="control !text-ink2 !no-underline"
        change={{ surveys: state.surveys === 'in' ? 'out' : 'in' }}
      >
        Surveys <b className="font-[640] text-ink">{state.surveys === 'in' ? 'taken in' : 'left out'}</b>
      </ViewLink>
      <span className="ml-auto max-sm:ml-0">
        {form !== null ? (
          <Forms chosen={form} />
        ) : (
          <>
            <span className="max-sm:hidden">
              <Forms chosen="network" />
            </span>
            <span className="sm:hidden">
              <Forms chosen="table" />
            </span>
          </>
        )}
      </span>
    </div>
  )
}

const Forms = ({ chosen }: { chosen: 'network' | 'table' }) => (
  <Segments
    name="Form"
    set="form"
    chosen={chosen}
    options={[
      ['network', 'Network'],
      ['table', 'Table'],
    ]}
  />
)

function scopeOf(net: Network, papers: number): string {
  const { node, edge, tested } = net.floors
  const link = tested
    ? `share ${edge} papers or more and do so more often than by chance (q < 0.05)`
    : `share ${many(edge, 'paper')} or more`
  const named = `${many(net.nodes.length, 'method')} named in ${node} papers or more, of ${many(papers, 'abstract')}`
  const more = net.drawn.length - MOST_DRAWN
  const drawn = net.nodes.length <= MOST_DRAWN ? '' : `, the ${MOST_DRAWN} most used drawn`
  return `${named}${drawn}${more > 0 ? ` and ${more} around the one shown` : ''}. A line joins two methods that ${link}: ${linksDrawn(net)}`
}

function linksDrawn({ links, among }: Network): string {
  if (links.length === among) return `${many(among, 'such link')} drawn.`
  return `${count(links.length)} of ${count(among)} such links are drawn, the backbone.`
}

function captionOf(net: Network, papers: number): string {
  const width = {
    npmi: 'NPMI',
    association: 'times as often as by chance',
    jaccard: 'Jaccard',
    count: 'papers with both',
  }
  const rest = net.edges.length - net.links.length
  return [
    `Area: papers with the method. Width: ${width[net.measure]}. Places are kept under every filter; distance is a guide, not a measure.`,
    net.branches.length > 0 && 'Dotted: a method and its own variant, together by definition and so no link.',
    rest > 0 && `${many(rest, 'link')} not drawn ${rest === 1 ? 'is' : 'are'} in the table.`,
    net.byChance > 0 && `${many(net.byChance, 'pair')} met no more often than by chance.`,
    !net.floors.tested &&
      `Exploratory: ${many(papers, 'paper')}. Links from 1 shared paper; no significance is claimed.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function summaryOf(net: Network): string {
  const names = new Map(net.drawn.map((node) => [node.id, node.label]))
  const [strongest] = net.links
  const most = net.drawn.slice(0, 3).map((node) => `${node.label} (${count(node.papers)})`)
  return `${many(net.drawn.length, 'method')} and ${many(net.links.length, 'link')}. Most used: ${most.join(', ')}.${
    strongest ? ` Strongest link: ${names.get(strongest.a)} and ${names.get(strongest.b)}.` : ''
  }`
}

function panelOf(opened: Opened<'methods'>, net: Network) {
  const [a, b] = opened.state.show.map((id) => net.nodes.find((node) => node.id === id))
  if (a && b) return <PairPanel {...{ opened, net, a, b }} />
  return a || b ? <MethodPanel {...{ opened, net }} node={(a ?? b)!} /> : null
}
