import { count, percent } from '../format'
import type { GoldSet } from './gold-figures'
import { FACET_WORDS, FIELD_WORDS } from './gold-words'
import { IntervalBar } from './interval-bar'
import { Scrolled } from './section'

const said = (share: number | null): string => (share === null ? '–' : percent(share))
const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? '' : `${percent(low, 0).replace(/\s%/, '')}–${percent(high, 0)}`

/** Precision, recall and F1 of every facet in one set of gold papers. */
export function ScoreTable({ set }: { set: GoldSet }) {
  return (
    <Scrolled name={`How well each facet is read, in ${set.papers} papers`}>
      <table className="rows">
        <thead>
          <tr>
            <th>What is read</th>
            <th className="number max-sm:hidden">Precision</th>
            <th className="number max-sm:hidden">Recall</th>
            <th className="number">F1</th>
            <th>95 % interval</th>
            <th className="number max-sm:hidden">Gold</th>
          </tr>
        </thead>
        <tbody>
          {set.facets.map(({ facet, precision, recall, f1, low, high, n }) => (
            <tr key={facet}>
              <td className="text-ink sm:whitespace-nowrap">{FACET_WORDS[facet] ?? facet}</td>
              <td className="number max-sm:hidden">{said(precision)}</td>
              <td className="number max-sm:hidden">{said(recall)}</td>
              <td className="number font-[640] text-ink">{said(f1)}</td>
              <td className="whitespace-nowrap">
                {f1 !== null && low !== null && high !== null && (
                  <IntervalBar value={f1} low={low} high={high} />
                )}{' '}
                {range(low, high)}
              </td>
              <td className="number max-sm:hidden">{count(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

/** F1 of every facet, a column a set. */
export function SetsTable({ sets }: { sets: GoldSet[] }) {
  const facets = sets[0]?.facets ?? []
  return (
    <Scrolled name="F1 of each facet in every set">
      <table className="rows">
        <thead>
          <tr>
            <th>F1</th>
            {sets.map((set) => (
              <th key={set.gold} className="number">
                {set.gold}
                <span className="max-sm:hidden">, {count(set.papers)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facets.map(({ facet }) => (
            <tr key={facet}>
              <td className="text-ink sm:whitespace-nowrap">{FACET_WORDS[facet] ?? facet}</td>
              {sets.map((set) => {
                const found = set.facets.find((one) => one.facet === facet)
                return (
                  <td key={set.gold} className="number whitespace-nowrap">
                    {found ? (
                      <>
                        <b className="font-[600] text-ink">{said(found.f1)}</b>{' '}
                        <span className="text-ink3 max-sm:hidden">{range(found.low, found.high)}</span>
                      </>
                    ) : (
                      '–'
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}

/** How often what is said around a right reading is right too: "role of a method 91.8 % (of 122)". */
export const fieldsSaid = ({ fields }: GoldSet): string =>
  fields
    .map(({ field, accuracy, n }) => `${FIELD_WORDS[field] ?? field} ${said(accuracy)} (of ${count(n)})`)
    .join(', ')
