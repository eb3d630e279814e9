import type { Named } from '#lib/paper'
import { hasSize, withoutSize } from './names/model-span'
import type { Mention } from './names/mentions'
import { isOwnMatter } from './names/own-matter'
import type { Reading } from './names/reading'
import { shortForm } from './names/short-form'
import { sameKey, slugOf } from './names/slug'
import type { PaperNames } from './methods/paper-names'
import type { Proposal } from './methods/proposal'
import { roleOf } from './methods/roles'

/** Endings of the names of networks: such a proposal is a model as well as a method. */
const NETWORK =
  /(?:[\p{L}-](?:former|Former|NeXt|BERT|Mamba|ViT|VLA|VLM|VAE|Mixer)|2Vec|2vec)(?:[-_ ]?v?\d+)?$/u

/** Pretrained models and architectures that a paper works with, version kept, size dropped. */
export function readModels(reading: Reading, { own, others }: PaperNames): Named[] {
  const found = new Map<string, Named>()
  const add = (key: string, one: Named) => found.has(key) || found.set(key, one)
  for (const one of own) if (isModel(one)) add(sameKey(withoutSize(one.name)), named(one))
  for (const mention of reading.mentions)
    if (mention.known.kind === 'model' && isOwnMatter(reading, mention) && !isRival(reading, mention)) {
      const { known, passage, start, end } = mention
      const plain = mention.tail === ''
      const name = (plain && shortForm(reading, known)) || mention.name
      const slug = plain ? known.id : `${known.id}-${slugOf(mention.tail)}`
      add(slug, {
        name,
        slug,
        in: passage.in,
        start,
        end,
      })
    }
  for (const one of others)
    if (one.kind === 'model' && isOwnMatter(reading, one)) add(sameKey(withoutSize(one.name)), named(one))
  return [...found.values()]
}

export const isModel = ({ kind, name }: Proposal): boolean =>
  kind === 'model' || (kind !== 'dataset' && (NETWORK.test(name) || hasSize(name)))

/** A network made for one task that results are only measured against: that one is a method. */
export const isRival = (reading: Reading, mention: Mention): boolean =>
  mention.known.task && !['used', 'proposed'].includes(roleOf(reading, mention))

function named({
  name: written,
  passage,
  start,
  end,
}: Pick<Proposal, 'name' | 'passage' | 'start' | 'end'>): Named {
  const name = withoutSize(written)
  return { name, slug: slugOf(name), in: passage.in, start, end }
}
