import { count, many, percent } from '../format'
import { type GoldFigures, goldFigures, type GoldSet } from './gold-figures'
import { SET_WORDS } from './gold-words'
import { fieldsSaid, ScoreTable, SetsTable } from './score-table'
import { Section, Term } from './section'

/** How good the reading is, from what the score wrote. */
export async function ExtractionSection() {
  const figures = await goldFigures()
  return (
    <Section id="extraction" title="How good the reading is">
      <p>
        Names of methods and models are read by rules and lists of names, and weighed, beside all else in the
        text that may be a name, by what was learned of names and of the words around them. Claims are read by
        rules that work out the number, and weighed in the same way: that gives each its confidence, and finds
        claims without a number that no rule foresaw. Families and topics are read by phrases and learned
        words. No neural network is asked: the same text always gives the same reading, and each reading can
        be traced to its words. It was compared with annotated papers; nothing is learned from the sealed
        ones.
      </p>
      {figures ? <Figures {...figures} /> : <Missing />}
    </Section>
  )
}

const Missing = () => (
  <p data-testid="no-score">
    There are no figures here yet:{' '}
    <code className="rounded bg-sunk px-1.5 py-0.5 text-[13px]">npm run score</code> compares the readings
    with the annotated papers and writes them.
  </p>
)

function Figures({ sets, tally }: GoldFigures) {
  // The set that no rule was mended by tells what to expect of a paper that is not yet here.
  const honest = sets.find((set) => set.gold === 'sealed') ?? sets.at(-1)!
  return (
    <>
      <p>
        {count(sets.reduce((sum, set) => sum + set.papers, 0))} annotated papers in {many(sets.length, 'set')}
        :
      </p>
      <ul className="list-disc pl-5">
        {sets.map((set) => (
          <li key={set.gold}>
            <b className="font-[640] text-ink">{set.gold}</b>, {many(set.papers, 'paper')}
            {SET_WORDS[set.gold] && `: ${SET_WORDS[set.gold]}`}
          </li>
        ))}
      </ul>
      <h3 className="mt-2 text-ink">
        {honest.gold}, {many(honest.papers, 'paper')}
      </h3>
      <ScoreTable set={honest} />
      <p>
        Precision: how much of what is read is right. Recall: how much of what is there is read. F1 joins the
        two; its interval comes from drawing the papers again with replacement. Where a reading is right, what
        is said around it is right too in: {fieldsSaid(honest)}.
      </p>
      <Reliability set={honest} />
      <Judged tally={tally} />
      {sets.length > 1 && (
        <>
          <h3 className="mt-2 text-ink">All sets beside each other</h3>
          <SetsTable sets={sets} />
        </>
      )}
    </>
  )
}

/** Does confidence mean what it says? */
function Reliability({ set }: { set: GoldSet }) {
  const bands = set.reliability.filter((band) => band.claims > 0)
  if (bands.length === 0) return null
  return (
    <Term name="Confidence">
      Of the claims read with a confidence from{' '}
      {bands
        .map(
          ({ from, claims, right }) =>
            `${percent(from, 0)} on, ${count(right)} of ${count(claims)} are right`,
        )
        .join('; from ')}
      .
    </Term>
  )
}

/** Claims held against their sentences one by one. */
function Judged({ tally: [all, ...parts] }: Pick<GoldFigures, 'tally'>) {
  if (!all) return null
  return (
    <Term name="By reading">
      Of {count(all.claims)} claims drawn at random from Daily Papers and held against their sentences by a
      reader, {count(all.right)} say what their sentence says:{' '}
      {parts.map(({ of, right, claims }) => `${count(right)} of ${count(claims)} ${of}`).join(', ')}.
    </Term>
  )
}
