import learned from '#data/vocabulary/name-weights.json'
import { type Method, type Named, type Role, ROLES } from '#lib/paper'
import { logOddsOf } from '../../log-odds'
import { withoutSize } from '../../names/model-span'
import { isOwnMatter } from '../../names/own-matter'
import type { Reading } from '../../names/reading'
import { slugOf } from '../../names/slug'
import { familyOfName } from '../family-of-name'
import type { Candidate, Told } from './candidate'
import { candidatesOf } from './candidates'
import { chooseNames } from './choose-names'
import { NameFeatures } from './name-features'
import { NameWeights } from './name-weights'

interface Weighed {
  candidate: Candidate
  weights: NameWeights
}

/** From these log-odds on a candidate is one. */
const LEAST = {
  worth: logOddsOf(learned.least.worth),
  method: logOddsOf(learned.least.method),
  model: logOddsOf(learned.least.model),
  proposed: logOddsOf(learned.least.proposed),
}

/** The methods and models among all that may be named in a paper: those likely enough, in the order of roles and of reading. */
export function likelyNames(reading: Reading, told: Told): Pick<Told, 'methods' | 'models'> {
  const candidates = candidatesOf(reading, told)
  const features = new NameFeatures(reading, candidates)
  const weighed = candidates.flatMap((candidate) => weigh(candidate, features) ?? [])
  const chosen = (column: 'method' | 'model'): Weighed[] => {
    const odds = weighed.map(({ candidate, weights }) => ({ candidate, weights, odds: weights.odds(column) }))
    const kept = new Set(chooseNames(odds, LEAST[column], features.partners))
    return odds.filter((one) => kept.has(one))
  }
  return {
    methods: chosen('method')
      .map((one) => methodOf(reading, one))
      .sort(byRole),
    models: chosen('model').flatMap(({ candidate }) =>
      isOwn(reading, candidate) ? [candidate.model ?? modelOf(candidate)] : [],
    ),
  }
}

/** Models that only the background names are none of the paper's. */
const isOwn = (reading: Reading, { standings }: Candidate): boolean =>
  standings.some((standing) => isOwnMatter(reading, standing))

/** Weighs a candidate by its name and, where that is worth it, by its places. */
function weigh(candidate: Candidate, features: NameFeatures): Weighed | null {
  const weights = new NameWeights()
  features.addName(weights, candidate)
  if (weights.odds('worth') < LEAST.worth) return null
  features.addPlaces(weights, candidate)
  return { candidate, weights }
}

function methodOf(reading: Reading, { candidate, weights }: Weighed): Method {
  const role = likeliestRole(weights)
  if (candidate.method) return { ...candidate.method, role }
  const { passage, from, to, start, end } = candidate.standings[0]!
  const known = reading.mentions.find(
    (one) => one.passage === passage && one.start === start && one.end === end && one.known.kind === 'method',
  )?.known
  return {
    name: candidate.name,
    slug: known?.id ?? slugOf(candidate.name),
    role,
    family: known ? known.family : familyOfName(passage, from, to),
    in: passage.in,
    start,
    end,
  }
}

const OTHERS = ROLES.filter((role) => role !== 'proposed')

const likeliestRole = (weights: NameWeights): Role =>
  weights.odds('proposed') >= LEAST.proposed
    ? 'proposed'
    : OTHERS.reduce((best, role) => (weights.odds(role) > weights.odds(best) ? role : best))

const byRole = (a: Method, b: Method): number => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)

function modelOf({ name: written, standings }: Candidate): Named {
  const name = withoutSize(written)
  const { passage, start, end } = standings[0]!
  return { name, slug: slugOf(name), in: passage.in, start, end }
}
