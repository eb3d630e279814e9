import { METRICS } from '#lib/paper'
import { urlKeys, type UrlKey } from '#lib/view-state/url-keys'
import { Section, Scrolled } from './section'

/** Every key that an address may have. */
export function AddressesSection() {
  return (
    <Section id="addresses" title="What an address can say">
      <p>
        The whole state of a view stands in its address: copy it, and someone else sees the same. Several
        values are joined with ~, any of which may hold; a ! before a value leaves out what has it; different
        keys must all hold. Ids, names and aliases are understood. What cannot be read is dropped, and a
        notice says so. A view’s rows are at the same address with .json or .csv after its name.
      </p>
      <Scrolled name="Keys of an address">
        <table className="rows" data-testid="keys">
          <thead>
            <tr>
              <th>Key</th>
              <th>View</th>
              <th>What it does</th>
              <th>Values; the first holds if left out</th>
            </tr>
          </thead>
          <tbody>
            {urlKeys().map((row) => (
              <tr key={`${row.view} ${row.key}`}>
                <td>
                  <code className="text-[12.5px] text-ink">{row.key}</code>
                </td>
                <td className="text-ink3">{row.view ?? 'all'}</td>
                <td className="min-w-[200px]">{row.about}</td>
                <td className="min-w-[160px] text-[12.5px]">{valuesOf(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  )
}

/** The default first; keys without a default have none of their words chosen. */
function valuesOf({ words, otherwise }: UrlKey): string {
  if (words.length === 0) return otherwise ?? ''
  const list = words.join(', ')
  return otherwise === null ? `none chosen; ${words.length === METRICS.length ? 'one of ' : ''}${list}` : list
}
