import { SIGNIFICANT, STEADY } from '#lib/statistics/trend-word'
import { percent } from '../format'
import { ENOUGH_TO_TEST } from '../topics/trends'
import { Section, Term } from './section'

/** When a topic is called rising, and what a q is. */
export function TrendsSection() {
  return (
    <Section id="trends" title="Rising, falling, steady, uncertain">
      <Term name="Growth">
        The slope of a logistic curve through the shares of all complete periods, given as the factor by which
        the odds of a mention change in a year. Where shares vary more than chance would let them, its
        interval is widened.
      </Term>
      <Term name="q">
        Among many topics some seem to rise by chance. q is the p of the slope after the correction of
        Benjamini and Hochberg over every topic tested in the view: of the topics called rising or falling at
        q below {percent(SIGNIFICANT, 0)}, no more than that share is expected to be wrong.
      </Term>
      <Term name="The words">
        Rising and falling: q below {percent(SIGNIFICANT, 0)}, and the whole interval of the growth on one
        side of no change. Steady: the whole interval within {STEADY.low} to {STEADY.high}. Everything else is
        uncertain, which is not the same as steady. Under {ENOUGH_TO_TEST} papers nothing is tested, and the
        page says exploratory.
      </Term>
      <Term name="Burst">
        Periods in which a topic is mentioned far above its usual rate, by Kleinberg’s two-state model, drawn
        as a bar under its line. It describes; it tests nothing.
      </Term>
    </Section>
  )
}
