/** One period of a time chart: "2024", "2024 Q3" or "2024-08", and the papers collected in it. */
export interface Period {
  label: string
  total: number
  unfinished: boolean
}

export interface PeriodsProps {
  periods: Period[]
  x: (i: number) => number
  /** Upper edge, pixels. */
  top: number
  /** Between two periods, pixels. */
  gap: number
  narrow: boolean
}

/** "Q1" over a bold year, or years alone; as many as fit without touching. */
export function PeriodLabels({ periods, x, top, gap, narrow }: PeriodsProps) {
  const yearly = periods[0]?.label.length === 4
  const every = Math.max(1, Math.ceil((narrow || yearly ? 38 : 26) / Math.max(1, gap)))
  return (
    <g fontSize="11" fill="var(--ink3)" textAnchor="middle">
      {periods.map(({ label }, i) => {
        const [year, part = ''] = label.split(/[ -]/)
        const opens = i === 0 || periods[i - 1]!.label.slice(0, 4) !== year
        if (yearly)
          return (
            i % every === 0 && (
              <text key={label} x={x(i)} y={top + 18}>
                {year}
              </text>
            )
          )
        return (
          <g key={label}>
            {!narrow && i % every === 0 && (
              <text x={x(i)} y={top + 18}>
                {part}
              </text>
            )}
            {opens && (i === 0 || yearFits(periods, i, gap)) && (
              <text
                x={x(i)}
                y={top + (narrow ? 18 : 34)}
                fontWeight={narrow ? 400 : 600}
                fill={narrow ? 'var(--ink3)' : 'var(--ink)'}
              >
                {year}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** The first year may be short: its name must not touch the second's. */
const yearFits = (periods: Period[], i: number, gap: number) => {
  const previous = periods
    .slice(0, i)
    .findLastIndex(({ label }, j) => j === 0 || periods[j - 1]!.label.slice(0, 4) !== label.slice(0, 4))
  return (i - previous) * gap >= 34
}
