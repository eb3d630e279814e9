import { Section, Term } from './section'

/** What a link between two methods says. */
export function NetworkSection() {
  return (
    <Section id="network" title="Methods used together">
      <Term name="Link">
        Two methods are linked where papers name both. That many such papers would be there by chance is known
        from how often each is named: papers with the one, times papers with the other, over all papers.
      </Term>
      <Term name="NPMI">
        The logarithm of found over expected, scaled so that 1 means always together, 0 as often as by chance,
        −1 never. It does not favour frequent methods; of rare ones it can be high by luck, so a floor of
        shared papers and the test below hold beside it.
      </Term>
      <Term name="p and q">
        p is Fisher’s exact test, one-sided, of the two methods in the papers in view; q corrects it over all
        pairs tested. Small sets of papers are not tested: the caption gives the floors in force and says
        exploratory.
      </Term>
      <Term name="Groups and places">
        Groups are found by the Louvain method, the best of several seeded runs, and carry no meaning beyond
        being linked more often inside than outside. Places are computed once for a version, so that nothing
        moves under a filter; distance is a drawing, not a measurement.
      </Term>
      <Term name="Names">
        All spellings of a method are one node. Two methods of which one is a kind of the other are no link:
        they stand together by definition.
      </Term>
    </Section>
  )
}
