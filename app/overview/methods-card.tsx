import type { Opened } from '../open-view'
import { Card } from './card'

/** The method network, small. */
export async function MethodsCard({ opened, href }: { opened: Opened; href: string }) {
  return (
    <Card
      title="Methods, and what they are used with"
      href={href}
      way="Method network"
      scope="Lines join methods that share papers."
    >
      <p className="quiet">{opened.chosen.papers}</p>
    </Card>
  )
}
