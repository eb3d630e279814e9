import type { Attributes, Paper, Span } from '#lib/paper'
import { familyColour } from '../../charts/family-colour'
import { familyName, topicName } from '../../label-names'
import { claimReadings } from './claim-readings'
import type { Reading } from './reading'

type Text = Pick<Paper, 'title' | 'abstract'>
type Draft = Omit<Reading, 'again'>

/**
 * Everything that was read from a paper, claims first. A label that was read in the title is marked in the abstract
 * too where its very words stand there.
 */
export function readingsOf(text: Text, attributes: Attributes): Reading[] {
  const { claims, regressions, methods, families, topics, models, datasets, code } = attributes
  const labels: Draft[] = [
    ...methods.map((method, i): Draft => ({
      ...placed(method, `method-${i}`),
      kind: 'Method',
      role: method.role,
      name: method.name,
      details: [method.role, method.family && familyName(method.family)].filter((one) => one !== null),
      look: 'rule',
      colour: familyColour(method.family),
      filter: { method: method.slug },
    })),
    ...families.map(({ id, ...span }, i): Draft => ({
      ...placed(span, `family-${i}`),
      kind: 'Family',
      role: '',
      name: familyName(id),
      details: [],
      look: 'rule',
      colour: familyColour(id),
      filter: { family: id },
    })),
    ...topics.map(({ id, ...span }, i): Draft => ({
      ...placed(span, `topic-${i}`),
      kind: 'Topic',
      role: '',
      name: topicName(id),
      details: [],
      look: 'dashed',
      colour: null,
      filter: { topic: id },
    })),
    ...models.map((model, i) => named(model, 'Model', { key: `model-${i}`, facet: 'model' })),
    ...datasets.map((set, i) => named(set, 'Data set', { key: `dataset-${i}`, facet: 'dataset' })),
    ...(code ? [named({ ...code, name: code.address, slug: '' }, 'Code', { key: 'code', facet: '' })] : []),
  ]
  return [...claimReadings(claims, regressions), ...labels.map((draft) => foundAgain(draft, text))]
}

const placed = ({ in: where, start, end }: Span, key: string) => ({ key, in: where, start, end })

function named(
  label: Span & { name: string; slug: string },
  kind: 'Model' | 'Data set' | 'Code',
  { key, facet }: { key: string; facet: string },
): Draft {
  return {
    ...placed(label, key),
    kind,
    role: '',
    name: label.name,
    details: [],
    look: 'dotted',
    colour: null,
    filter: facet ? { [facet]: label.slug } : null,
  }
}

const SYNTAX = /[.*+?^${}()|[\]\\/]/g

/** The title's words as whole words of the abstract, in any case. */
function foundAgain(draft: Draft, { title, abstract }: Text): Reading {
  if (draft.in === 'abstract') return { ...draft, again: false }
  const words = title.slice(draft.start, draft.end)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(SYNTAX, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu')
  const found = pattern.exec(abstract)
  if (!found) return { ...draft, again: false }
  return { ...draft, again: true, in: 'abstract', start: found.index, end: found.index + found[0].length }
}
