'use client'
import { Measured } from './measured'
import { NetworkChart } from './network-chart'
import { fit, radii, seenBy, type DrawnLink, type DrawnNode } from './network-frame'
import { labelsOf } from './network-labels'

interface Props {
  nodes: DrawnNode[]
  links: DrawnLink[]
  branches: { a: string; b: string }[]
}

const HEIGHT = 300

/** The network in small: a picture of its page, not a control. */
export function SmallNetwork(props: Props) {
  return <Measured guess={380}>{(width) => <Picture {...props} width={width} />}</Measured>
}

function Picture({ nodes, links, branches, width }: Props & { width: number }) {
  const camera = fit(nodes, [width, HEIGHT])
  const seen = seenBy(nodes, radii(nodes, camera, 13), { camera, width, height: HEIGHT })
  const { labels } = labelsOf(seen, { most: 14, frame: { width, height: HEIGHT } })
  return (
    <div role="img" aria-label={`Network of ${nodes.length} methods; the largest: ${nodes[0]?.label}`}>
      <NetworkChart
        {...{ seen, links, branches, labels, width }}
        height={HEIGHT}
        selected={[]}
        active={null}
      />
    </div>
  )
}
