import type { Named } from '#lib/paper'
import type { Mention } from './names/mentions'
import { isOwnMatter } from './names/own-matter'
import type { Reading } from './names/reading'
import { sameKey, slugOf } from './names/slug'
import type { PaperNames } from './methods/paper-names'

/** Pretrained models and architectures that a paper works with, version kept, size dropped. */
export function readModels(reading: Reading, { own }: PaperNames): Named[] {
  const found = new Map<string, Named>()
  const add = (one: Named) => found.has(sameKey(one.name)) || found.set(sameKey(one.name), one)
  for (const { kind, name, passage, start, end } of own)
    if (kind === 'model') add({ name, slug: slugOf(name), in: passage.in, start, end })
  for (const mention of reading.mentions)
    if (mention.known.kind === 'model' && isOwnMatter(reading, mention)) add(modelAt(mention))
  return [...found.values()]
}

const SIZE =
  /^[-_ ]?(?:\d+(?:\.\d+)?[BMTbm]\b|(?:[Bb]ase|[Ll]arge|[Ss]mall|[Tt]iny|[Hh]uge|[Gg]iant|XL|XXL|[BLSHG](?:\/?\d+)?)(?![\p{L}\d]))(?:[-_x/]\d+)*/u
const VERSION =
  /^(?:[-_ ]?v?\d+(?:\.\d+)?(?![\d\p{L}%.]|\s*(?:%|[BMK]\b|billion|million|times|x\b))|-(?:Instruct|Chat|Coder|Math|VL|Omni|Turbo|Pro|Flash|Distill|Next|Thinking|Preview|Audio|it|mini|Mini|MoE|Base)(?![\p{L}]))/u

/** Takes in the version and variant that follow a model's name, and leaves its size out. */
function modelAt({ known, passage, start, end }: Mention): Named {
  let name = passage.text.slice(start, end)
  let at = end
  for (let step = 0; step < 4; step++) {
    const rest = passage.text.slice(at, at + 24)
    const size = SIZE.exec(rest)
    const more = size ? null : VERSION.exec(rest)
    if (!size && !more) break
    at += (size ?? more)![0].length
    if (more) name += more[0]
  }
  const plain = name === passage.text.slice(start, end)
  return { name: name.trim(), slug: plain ? known.id : slugOf(name), in: passage.in, start, end: at }
}
