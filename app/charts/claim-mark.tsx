import type { Bound, Nature } from '#lib/paper'

export interface DrawnClaim {
  /** "seed-009.0": the paper's id and the claim's place in it. */
  key: string
  ratio: number
  high: number | null
  /** The other reading of an ambiguous wording. */
  other: number | null
  bound: Bound | null
  nature: Nature
  /** "EcoTTA", else the paper's short title. */
  name: string
  /** As written: "up to 2.7x", "1.6–2.81x". */
  written: string
  published: string | null
  /** The words that hold the quantity. */
  raw: string
}

interface Props {
  claim: DrawnClaim
  x: (ratio: number) => number
  y: number
  r: number
  colour: string
  /** Opened rows show the whole tail from 1x; closed ones a stub. */
  open?: boolean
}

/** Where the dot stands: a range at its geometric mean. */
export const dotOf = (claim: DrawnClaim): number =>
  claim.high === null ? claim.ratio : Math.sqrt(claim.ratio * claim.high)

/** One claim as its bound asks: filled, hollow with a tail, with an arrow, dashed, or a bar; a diamond where it was counted. */
export function ClaimMark({ claim, x, y, r, colour, open = false }: Props) {
  const at = x(dotOf(claim))
  const { bound } = claim
  if (claim.high !== null)
    return (
      <g>
        <rect
          x={x(claim.ratio)}
          y={y - 3}
          width={Math.max(2, x(claim.high) - x(claim.ratio))}
          height="6"
          rx="3"
          fill={colour}
          opacity="0.38"
        />
        <Dot
          {...{ at, y, colour }}
          r={r * 0.8}
          nature={claim.nature}
          fill={colour}
          stroke="var(--bg)"
          width={1}
        />
      </g>
    )
  if (bound === 'up_to') {
    const tail = open ? x(1) : Math.max(x(1), at - 9)
    const fade = `fade-${claim.key.replace(/[^\w-]/g, '_')}`
    return (
      <g>
        {open && (
          <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={tail} x2={at} y1="0" y2="0">
            <stop offset="0" stopColor={colour} stopOpacity="0.15" />
            <stop offset="1" stopColor={colour} />
          </linearGradient>
        )}
        <line
          x1={tail}
          x2={at - r}
          y1={y}
          y2={y + 0.01}
          stroke={open ? `url(#${fade})` : colour}
          strokeWidth="1.6"
          opacity={open ? 1 : 0.6}
        />
        <Dot {...{ at, y, r, colour }} nature={claim.nature} fill="var(--bg)" stroke={colour} width={1.7} />
      </g>
    )
  }
  if (bound === 'at_least')
    return (
      <g>
        <path d={`M${at},${y}h14m-4,-3.5l4,3.5l-4,3.5`} stroke={colour} strokeWidth="1.6" fill="none" />
        <Dot {...{ at, y, r, colour }} nature={claim.nature} fill={colour} stroke="var(--bg)" width={1} />
      </g>
    )
  if (bound === 'about' || bound === 'average')
    return (
      <g>
        <Dot {...{ at, y, r, colour }} nature={claim.nature} fill="var(--bg)" stroke="none" width={0} />
        <Dot
          {...{ at, y, r, colour }}
          nature={claim.nature}
          fill={colour}
          opacity={0.28}
          stroke={colour}
          width={1.3}
          dashed
        />
      </g>
    )
  if (claim.other !== null)
    return (
      <g>
        <Dot {...{ at, y, r, colour }} nature={claim.nature} fill="var(--bg)" stroke={colour} width={1.7} />
        <text x={at + r + 2} y={y + 4} fontSize="10.5" fill="var(--ink2)">
          ?
        </text>
      </g>
    )
  return <Dot {...{ at, y, r, colour }} nature={claim.nature} fill={colour} stroke="var(--bg)" width={1} />
}

interface DotProps {
  at: number
  y: number
  r: number
  colour: string
  nature: Nature
  fill: string
  stroke: string
  width: number
  opacity?: number
  dashed?: boolean
}

function Dot({ at, y, r, nature, fill, stroke, width, opacity, dashed }: DotProps) {
  const looks = {
    fill,
    stroke,
    strokeWidth: width,
    fillOpacity: opacity,
    strokeDasharray: dashed ? '2 1.6' : undefined,
  }
  if (nature === 'measured') return <circle cx={at} cy={y} r={r} {...looks} />
  const d = r * 1.25
  return <path d={`M${at - d},${y}L${at},${y - d}L${at + d},${y}L${at},${y + d}Z`} {...looks} />
}
