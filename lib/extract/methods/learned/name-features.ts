import type { Method } from '#lib/paper'
import { Shape } from '../../names/characters'
import type { Mention } from '../../names/mentions'
import type { Passage } from '../../names/passage'
import type { Reading } from '../../names/reading'
import { sameKey } from '../../names/slug'
import { kindAround } from '../kinds'
import { roleOf } from '../roles'
import { addAround } from './around-name'
import type { Candidate, Standing } from './candidate'
import { lastWord } from './last-word'
import { KIND, type Sink } from './name-kinds'
import { PRIORS, type Priors } from './priors'

const CAPITAL = Shape.capital
const INNER = Shape.inner
const START = '^'
const END = '$'
/** Of a name that stands often, the first places tell enough. */
const LOOKED_AT = 3

/** What tells whether names are methods or models, and in which role: the name itself, what the rules took it for, and the words around it. */
export class NameFeatures {
  /** By the key of a long form: that of the short form, and the other way round. */
  readonly partners = new Map<string, string>()
  private readonly shorts = new Set<string>()
  private readonly byKey: ReadonlyMap<string, Candidate>
  /** How many methods the paper proposes, as the rules read it. */
  readonly own: string
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
    this.own = String(Math.min(2, this.methods.filter(({ role }) => role === 'proposed').length))
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

  /** Whether nothing but how it is written tells a name from others: no rule read it, and nothing is short for it. */
  isPlain({ key, method, model, dataset, standings }: Candidate): boolean {
    if (method || model || dataset || this.partners.has(key)) return false
    const { passage, from, to, start, end } = standings[0]!
    return passage.chunks[from]!.start === start && passage.chunks[to - 1]!.end === end
  }

  /** Of the name alone, and of what the rules took it for. */
  addName(sink: Sink, candidate: Candidate): void {
    const { passage, from, to } = candidate.standings[0]!
    const writing = writingOf(candidate.standings[0]!)
    const { list } = passage.words
    const first = passage.chunks[from]!.from
    const last = passage.chunks[to - 1]!.to
    const word = lastWord(passage, to - 1)
    const count = COUNTS[Math.min(4, to - from)]!
    sink.add(KIND.key, candidate.key, '')
    sink.add(KIND.last, word, '')
    sink.add(KIND.last, word, writing)
    sink.add(KIND.writing, writing, count)
    sink.add(KIND.ending, word.slice(-4), writing)
    if (last - first > 1) sink.add(KIND.pair, list[last - 2]!.key.text, word)
    for (let at = first; at < last; at++) sink.add(KIND.word, list[at]!.key.text, '')
    this.addTold(sink, candidate, writing)
    const prior = this.priors.get(candidate.key)
    sink.add(KIND.prior, prior?.likelihood ?? 'none', '')
    sink.add(KIND.prior, prior?.likelihood ?? 'none', prior?.papers ?? writing)
  }

  private addTold(sink: Sink, candidate: Candidate, writing: string): void {
    const told = toldOf(candidate)
    const partner = this.partners.get(candidate.key)
    sink.add(KIND.told, told, '')
    sink.add(KIND.told, told, writing)
    sink.add(KIND.own, this.own, told)
    if (candidate.method) sink.add(KIND.family, candidate.method.family === null ? 'none' : 'some', '')
    if (partner === undefined) return
    const form = this.shorts.has(candidate.key) ? 'short' : 'long'
    const other = this.byKey.get(partner)
    sink.add(KIND.form, form, '')
    sink.add(KIND.form, form, other ? toldOf(other) : 'none')
    if (form === 'short') sink.add(KIND.short, partner.slice(-5), '')
  }

  /** Of where the name stands, and of what is around it. */
  addPlaces(sink: Sink, { standings }: Candidate): void {
    const writing = writingOf(standings[0]!)
    sink.add(KIND.many, COUNTS[Math.min(4, standings.length)]!, '')
    for (let i = 0; i < standings.length && i < LOOKED_AT; i++) {
      const standing = standings[i]!
      this.addPlace(sink, standing, writing)
      addAround(sink, standing, writing)
      this.addCompany(sink, standing)
    }
  }

  private addPlace(sink: Sink, standing: Standing, writing: string): void {
    const { passage, sentence, from, to, start, end } = standing
    const place = placeOf(this.reading, standing)
    sink.add(KIND.place, place, '')
    sink.add(KIND.place, place, writing)
    sink.add(KIND.place, place, COUNTS[Math.min(4, to - from)]!)
    if (place === 'title') {
      const colon = passage.text.indexOf(':', end - 1)
      const part = colon === end ? 'named' : colon < 0 ? 'after' : 'before'
      sink.add(KIND.title, part, start === 0 ? START : '')
      sink.add(KIND.title, part, end === passage.text.length ? END : 'within')
      return
    }
    sink.add(KIND.role, roleOf(this.reading, { passage, sentence, from: passage.chunks[from]!.from }), '')
    if (passage.chunks[to - 1]!.name) sink.add(KIND.kind, kindAround(passage, from, to) ?? 'none', '')
  }

  /** Known names and methods that are just there, or that it is a part of. */
  private addCompany(sink: Sink, { passage, from, to, start, end }: Standing): void {
    const rows = this.mentions[passage.in]
    for (let chunk = from; chunk < to; chunk++)
      for (const { start: first, end: last, known } of rows[chunk] ?? []) {
        const is = first === start && last === end ? 'is' : first <= start && last >= end ? 'within' : 'holds'
        sink.add(KIND.known, is, known.wide ? 'wide' : known.task ? 'task' : known.kind)
      }
    for (const method of this.methods) {
      if (method.in !== passage.in || method.start >= end || method.end <= start) continue
      const isLonger = method.start <= start && method.end >= end
      if (isLonger !== (method.start >= start && method.end <= end))
        sink.add(KIND.near, isLonger ? 'within' : 'holds', method.role)
    }
  }
}

const COUNTS = ['0', '1', '2', '3', '4']

function toldOf({ method, model, dataset }: Candidate): string {
  if (model) return method ? `${method.role} model` : 'model'
  return method?.role ?? (dataset ? 'dataset' : 'none')
}

/** Small letters, capitals alone, both mixed, or as a title is. */
function writingOf({ passage, from, to }: Standing): string {
  const { words, chunks, text } = passage
  let [capital, inner] = [false, false]
  for (let word = chunks[from]!.from; word < chunks[to - 1]!.to; word++) {
    if (words.marks[word]! & CAPITAL) capital = true
    if (words.marks[word]! & INNER) inner = true
  }
  if (!capital && !inner) return 'small'
  const name = text.slice(chunks[from]!.start, chunks[to - 1]!.end).replace(/s$/, '')
  return name === name.toUpperCase() ? 'capitals' : inner ? 'mixed' : 'title'
}

function placeOf({ turn }: Reading, { passage, sentence }: Standing): string {
  if (passage.in === 'title') return 'title'
  return sentence < turn ? 'field' : sentence === turn ? 'turn' : 'own'
}
