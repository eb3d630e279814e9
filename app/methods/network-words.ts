import { count, many } from '../format'
import { MOST_DRAWN, type Network } from './network'

/** The line of scope: what is drawn, of how many papers, by which floors. */
export function scopeOf(net: Network, papers: number): string {
  const { node, edge, tested } = net.floors
  const link = tested
    ? `share ${edge} papers or more and do so more often than by chance (q < 0.05)`
    : `share ${many(edge, 'paper')} or more`
  // Only so many have a stored place.
  const placed = net.nodes.length < net.named ? `${count(net.nodes.length)} of ` : ''
  const named = `${placed}${many(net.named, 'method')} named in ${node} papers or more, of ${many(papers, 'abstract')}`
  const more = net.drawn.length - MOST_DRAWN
  const drawn = net.nodes.length <= MOST_DRAWN ? '' : `, the ${MOST_DRAWN} most used drawn`
  return `${named}${drawn}${more > 0 ? ` and ${more} around the one shown` : ''}. A line joins two methods that ${link}: ${linksDrawn(net)}`
}

function linksDrawn({ links, among }: Network): string {
  if (links.length === among)
    return among === 0 ? 'there is none.' : `all ${count(among)} such links are drawn.`
  return `${count(links.length)} of ${count(among)} such links are drawn, the backbone.`
}

/** Below the picture: what a mark means, what was left out and why. */
export function captionOf(net: Network, papers: number): string {
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

/** The picture in words, for those who cannot see it. */
export function summaryOf(net: Network): string {
  const names = new Map(net.drawn.map((node) => [node.id, node.label]))
  const [strongest] = net.links
  const most = net.drawn.slice(0, 3).map((node) => `${node.label} (${count(node.papers)})`)
  return `${many(net.drawn.length, 'method')} and ${many(net.links.length, 'link')}. Most used: ${most.join(', ')}.${
    strongest ? ` Strongest link: ${names.get(strongest.a)} and ${names.get(strongest.b)}.` : ''
  }`
}
