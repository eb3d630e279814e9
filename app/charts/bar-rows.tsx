import { ViewLink } from '../controls/view-link'
import { count, percent } from '../format'
import { familyColour } from './family-colour'

interface Props {
  rows: { id: string; label: string; family: string | null; papers: number; spark: number[] }[]
  total: number
  papers: number
  title: string
  of: string
  /** The chart itself, not the list beside one. */
  large?: boolean
}

/** Labels by how many papers have them: a bar each, opening its papers. */
export function BarRows({ rows, total, title, of, papers, large = false }: Props) {
  const most = Math.max(...rows.map((row) => row.papers), 1)
  return (
    <section aria-label={title || `Papers by ${of}`}>
      {title && <h2>{title}</h2>}
      {title && (
        <p className="quiet mt-0.5">
          Papers in view that mention each {of}, of {count(papers)}. A row opens its sentences.
        </p>
      )}
      <table className="rows mt-1">
        <thead>
          <tr>
            <th>{of[0]!.toUpperCase() + of.slice(1)}</th>
            <th className="max-sm:hidden">Over time</th>
            <th aria-label="Bar" className={large ? 'w-[55%]' : 'w-[22%]'} />
            <th className="number">Papers</th>
            <th className="number">Share</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="font-[550]">
                <ViewLink change={{ show: row.id, at: null }} className="!text-ink">
                  {row.label}
                </ViewLink>
              </td>
              <td className="max-sm:hidden">
                <Spark values={row.spark} />
              </td>
              <td>
                <span
                  aria-hidden
                  className="block h-[10px] rounded-[2px]"
                  style={{
                    width: `${(100 * row.papers) / most}%`,
                    minWidth: 2,
                    background: row.family ? familyColour(row.family) : 'var(--ink3)',
                  }}
                />
              </td>
              <td className="number">{count(row.papers)}</td>
              <td className="number">{percent(total ? row.papers / total : 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Spark({ values }: { values: number[] }) {
  const most = Math.max(...values, 0.0001)
  const x = (i: number) => 2 + (i * 84) / Math.max(1, values.length - 1)
  const y = (value: number) => 18 - (15 * value) / most
  return (
    <svg width="90" height="20" aria-hidden className="block">
      <polyline
        points={values.map((value, i) => `${x(i)},${y(value)}`).join(' ')}
        fill="none"
        stroke="var(--ink3)"
        strokeWidth="1.3"
      />
      {values.length > 0 && (
        <circle cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="2" fill="var(--ink2)" />
      )}
    </svg>
  )
}
