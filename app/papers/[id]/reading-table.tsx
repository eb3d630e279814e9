import Link from 'next/link'
import type { Reading } from './reading'

interface Props {
  readings: Reading[]
  text: { title: string; abstract: string }
  /** The address of the papers that have a label too. */
  hrefOf: (filter: Record<string, string>) => string
}

/** Every reading with its words: what the marks show, for those who cannot see them, and for copying. */
export function ReadingTable({ readings, text, hrefOf }: Props) {
  return (
    <table className="rows max-sm:block" data-testid="readings">
      <thead className="max-sm:only-read">
        <tr>
          <th className="w-[90px]">Kind</th>
          <th className="w-[26%]">Read as</th>
          <th className="w-[30%]">In the words</th>
          <th>Role, bound, condition</th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {readings.map((reading) => (
          <Row key={reading.key} reading={reading} text={text} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ reading, text, hrefOf }: Omit<Props, 'readings'> & { reading: Reading }) {
  const words = text[reading.in].slice(reading.start, reading.end)
  const details = [
    ...reading.details,
    reading.in === 'title' && 'in the title',
    reading.again && 'also in the title',
  ].filter(Boolean)
  return (
    <tr className="max-sm:grid max-sm:grid-cols-[76px_1fr] max-sm:border-b max-sm:border-line max-sm:py-2 max-sm:[&>td]:!border-0 max-sm:[&>td]:!py-0.5">
      <td className="text-ink2 max-sm:row-span-3">{reading.kind}</td>
      <td className="font-[600]">
        {reading.filter ? (
          <Link href={hrefOf(reading.filter)} className="!text-ink" title="The papers that have it">
            {reading.name}
          </Link>
        ) : (
          <span className="break-words">{reading.name}</span>
        )}
      </td>
      <td className="serif text-[14.5px] leading-[22px]">
        <a href={`#${reading.key}`} className="break-words !text-ink">
          {words}
        </a>
      </td>
      <td className="text-ink2">{details.join(' · ') || '–'}</td>
    </tr>
  )
}
