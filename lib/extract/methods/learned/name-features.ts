import type { Method } from '#lib/paper'
import { Shape } from '../../names/characters'
import { type Key, keyOf, plantedKey } from '../../names/known-words'
import type { Mention } from '../../names/mentions'
import type { Passage } from '../../names/passage'
import type { Reading } from '../../names/reading'
import { sameKey } from '../../names/slug'
import { kindAround } from '../kinds'
import { roleOf } from '../roles'
import { addAround } from './around-name'
import type { Candidate, Standing } from './candidate'
import { lastWord } from './last-word'
import { KIND, NONE, type Sink } from './name-kinds'
import { PRIORS, type Priors } from './priors'

const CAPITAL = Shape.capital
const INNER = Shape.inner
const START = plantedKey('^')
const END = plantedKey('$')
const WITHIN = plantedKey('within')
const UNKNOWN = plantedKey('none')
const TITLE = plantedKey('title')
const [SOME, SHORT, LONG] = ['some', 'short', 'long'].map(plantedKey) as [Key, Key, Key]
/** Of a name that stands often, the first places tell enough. */
const LOOKED_AT = 3

/** What tells whether names are methods or models, and in which role: the name itself, what the rules took it for, and the words around it. */
export class NameFeatures {
  /** By the key of a long form: that of the short form, and the other way round. */
  readonly partners = new Map<string, string>()
  private readonly shorts = new Set<string>()
  private readonly byKey: ReadonlyMap<string, Candidate>
  /** How many methods the paper proposes, as the rules read it. */
  private readonly own: Key
  /** By chunk of each passage. */
  private readonly mentions: Record<Passage['in'], (Mention[] | undefined)[]> = { title: [], abstract: [] }
  private readonly methods: Method[]

  constructor(
    private readonly reading: Reading,
    candidates: readonly Candidate[],
    private readonly priors: Priors = PRIORS,
  ) {
    this.byKey = new Map(candidates.map((one) => [one.key, one]))
    this.methods = candidates.flatMap(({ method }) => method ?? [])
    this.own = COUNTS[Math.min(2, this.methods.filter(({ role }) => role === 'proposed').length)]!
    for (const { short, long } of reading.acronyms) {
      this.shorts.add(sameKey(short))
      this.partners.set(sameKey(short), sameKey(long))
      this.partners.set(sameKey(long), sameKey(short))
    }
    for (const mention of reading.mentions) {
      const { passage, from, to } = mention
      const rows = this.mentions[passage.in]
      for (let chunk = passage.chunkOf[from]!; chunk <= passage.chunkOf[to - 1]!; chunk++)
        (rows[chunk] ??= []).push(mention)
    }
  }

  /** Of the name alone, and of what the rules took it for. */
  addName(sink: Sink, candidate: Candidate): void {
    const { passage, from, to } = candidate.standings[0]!
    const writing = writingOf(candidate.standings[0]!)
    const { list } = passage.words
    const first = passage.chunks[from]!.from
    const last = passage.chunks[to - 1]!.to
    const { key: word, ending } = lastWord(passage, to - 1)
    sink.add(KIND.key, keyOf(candidate.key), NONE)
    sink.add(KIND.last, word, NONE)
    sink.add(KIND.last, word, writing)
    sink.add(KIND.writing, writing, COUNTS[Math.min(4, to - from)]!)
    sink.add(KIND.ending, ending, writing)
    if (last - first > 1) sink.add(KIND.pair, list[last - 2]!.key, word)
    for (let at = first; at < last; at++) sink.add(KIND.word, list[at]!.key, NONE)
    this.addTold(sink, candidate, writing)
    const prior = this.priors.get(candidate.key)
    sink.add(KIND.prior, prior?.likelihood ?? UNKNOWN, NONE)
    sink.add(KIND.prior, prior?.likelihood ?? UNKNOWN, prior?.papers ?? writing)
  }

  private addTold(sink: Sink, candidate: Candidate, writing: Key): void {
    const told = toldOf(candidate)
    const partner = this.partners.get(candidate.key)
    sink.add(KIND.told, told, NONE)
    sink.add(KIND.told, told, writing)
    sink.add(KIND.own, this.own, told)
    if (candidate.method) sink.add(KIND.family, candidate.method.family === null ? UNKNOWN : SOME, NONE)
    if (partner === undefined) return
    const form = this.shorts.has(candidate.key) ? SHORT : LONG
    const other = this.byKey.get(partner)
    sink.add(KIND.form, form, NONE)
    sink.add(KIND.form, form, other ? toldOf(other) : UNKNOWN)
    if (form === SHORT) sink.add(KIND.short, keyOf(partner.slice(-5)), NONE)
  }

  /** Of where the name stands, and of what is around it. */
  addPlaces(sink: Sink, { standings }: Candidate): void {
    const writing = writingOf(standings[0]!)
    sink.add(KIND.many, COUNTS[Math.min(4, standings.length)]!, NONE)
    for (let i = 0; i < standings.length && i < LOOKED_AT; i++) {
      const standing = standings[i]!
      this.addPlace(sink, standing, writing)
      addAround(sink, standing, writing)
      this.addCompany(sink, standing)
    }
  }

  private addPlace(sink: Sink, standing: Standing, writing: Key): void {
    const { passage, sentence, from, to, start, end } = standing
    const place = placeOf(this.reading, standing)
    sink.add(KIND.place, place, NONE)
    sink.add(KIND.place, place, writing)
    sink.add(KIND.place, place, COUNTS[Math.min(4, to - from)]!)
    if (place === TITLE) {
      const colon = passage.text.indexOf(':', end - 1)
      const part = keyOf(colon === end ? 'named' : colon < 0 ? 'after' : 'before')
      sink.add(KIND.title, part, start === 0 ? START : NONE)
      sink.add(KIND.title, part, end === passage.text.length ? END : WITHIN)
      return
    }
    const role = roleOf(this.reading, { passage, sentence, from: passage.chunks[from]!.from })
    sink.add(KIND.role, keyOf(role), NONE)
    if (passage.chunks[to - 1]!.name)
      sink.add(KIND.kind, keyOf(kindAround(passage, from, to) ?? 'none'), NONE)
  }

  /** Known names and methods that are just there, or that it is a part of. */
  private addCompany(sink: Sink, { passage, from, to, start, end }: Standing): void {
    const rows = this.mentions[passage.in]
    for (let chunk = from; chunk < to; chunk++)
      for (const { start: first, end: last, known } of rows[chunk] ?? []) {
        const is = first === start && last === end ? 'is' : first <= start && last >= end ? 'within' : 'holds'
        sink.add(KIND.known, keyOf(is), keyOf(known.wide ? 'wide' : known.task ? 'task' : known.kind))
      }
    for (const method of this.methods) {
      if (method.in !== passage.in || method.start >= end || method.end <= start) continue
      const isLonger = method.start <= start && method.end >= end
      if (isLonger !== (method.start >= start && method.end <= end))
        sink.add(KIND.near, keyOf(isLonger ? 'within' : 'holds'), keyOf(method.role))
    }
  }
}

const COUNTS = ['0', '1', '2', '3', '4'].map(plantedKey)

function toldOf({ method, model, dataset }: Candidate): Key {
  if (model) return keyOf(method ? `${method.role} model` : 'model')
  return keyOf(method?.role ?? (dataset ? 'dataset' : 'none'))
}

const [SMALL, CAPITALS, MIXED, AS_TITLE] = ['small', 'capitals', 'mixed', 'title'].map(plantedKey) as [
  Key,
  Key,
  Key,
  Key,
]

/** Small letters, capitals alone, both mixed, or as a title is. */
function writingOf({ passage, from, to }: Standing): Key {
  const { words, chunks, text } = passage
  let [capital, inner] = [false, false]
  for (let word = chunks[from]!.from; word < chunks[to - 1]!.to; word++) {
    if (words.marks[word]! & CAPITAL) capital = true
    if (words.marks[word]! & INNER) inner = true
  }
  if (!capital && !inner) return SMALL
  const name = text.slice(chunks[from]!.start, chunks[to - 1]!.end).replace(/s$/, '')
  return name === name.toUpperCase() ? CAPITALS : inner ? MIXED : AS_TITLE
}

function placeOf({ turn }: Reading, { passage, sentence }: Standing): Key {
  if (passage.in === 'title') return TITLE
  return keyOf(sentence < turn ? 'field' : sentence === turn ? 'turn' : 'own')
}
