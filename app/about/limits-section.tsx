import Link from 'next/link'
import { Section } from './section'

/** What not to conclude. */
export function LimitsSection() {
  return (
    <Section id="limits" title="What these pages cannot tell">
      <ul className="grid list-disc gap-2 pl-5">
        <li>
          Claims are self-reported. They say what authors write, on hardware, models and baselines of their
          choice.
        </li>
        <li>
          Only titles and abstracts are read: what stands in a table, a figure or the full text is not there.
        </li>
        <li>
          Nothing is verified, and papers are not weighed: a claim of a workshop paper stands beside any
          other.
        </li>
        <li>
          Rules miss wordings that nobody foresaw, and read some that mean something else. The{' '}
          <Link href="#extraction">figures above</Link> say how often.
        </li>
        <li>
          The papers are those that the sources list. They are no sample of the field, and a share here is a
          share of them.
        </li>
        <li>
          A higher factor is not a better method: compare the sentences, their baselines and their conditions,
          which every mark opens.
        </li>
      </ul>
    </Section>
  )
}
