interface Props {
  value: number
  low: number
  high: number
}

const [WIDTH, HEIGHT] = [140, 16]

/** A share between 0 and 1 with its interval, drawn; the figures stand beside it. */
export function IntervalBar({ value, low, high }: Props) {
  const x = (share: number) => 4 + share * (WIDTH - 8)
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden className="inline-block align-middle max-sm:hidden">
      <line x1={x(0)} x2={x(1)} y1="8" y2="8" stroke="var(--line)" />
      <path d={`M${x(0)},5v6M${x(1)},5v6`} stroke="var(--line2)" />
      <line x1={x(low)} x2={x(high)} y1="8" y2="8" stroke="var(--ink3)" strokeWidth="2" />
      <circle cx={x(value)} cy="8" r="4" fill="var(--ink)" />
    </svg>
  )
}
