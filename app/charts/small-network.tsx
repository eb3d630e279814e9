'use client'
import { Measured } from './measured'
import { fit, NetworkChart, type DrawnLink, type DrawnNode } from './network-chart'

const HEIGHT = 300

/** The network in small: a picture of its page, not a control. */
export function SmallNetwork({ nodes, links }: { nodes: DrawnNode[]; links: DrawnLink[] }) {
  return (
    <Measured guess={380}>
      {(width) => (
        <div className="pointer-events-none" role="img" aria-label={`Network of ${nodes.length} methods`}>
          <NetworkChart
            {...{ nodes, links, width }}
            camera={fit(nodes, [width, HEIGHT])}
            height={HEIGHT}
            selected={[]}
            active={null}
            labels={12}
          />
        </div>
      )}
    </Measured>
  )
}
