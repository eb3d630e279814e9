import { SmallNetwork } from '../charts/small-network'
import { many } from '../format'
import { drawnOf } from '../methods/drawn'
import { network } from '../methods/network'
import type { Opened } from '../open-view'
import { Card } from './card'

/** The method network, small. */
export async function MethodsCard({ opened, href }: { opened: Opened<'overview'>; href: string }) {
  const state = { ...opened.state, strength: 'npmi', form: 'network', surveys: 'out', show: [] } as const
  const net = await network({ ...opened, view: 'methods', state: { ...state, show: [] } })
  const scope = net.floors.tested
    ? 'Lines join methods that share papers more often than by chance.'
    : 'Lines join methods that share papers. Exploratory: few papers.'
  return (
    <Card title="Methods, and what they are used with" href={href} way="Method network" scope={scope}>
      {net.drawn.length ? (
        <SmallNetwork {...drawnOf(net)} />
      ) : (
        <p className="quiet">No method is named in {many(net.floors.node, 'paper')} or more.</p>
      )}
    </Card>
  )
}
