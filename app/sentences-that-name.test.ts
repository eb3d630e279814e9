import { expect, test } from 'vitest'
import { sentencesThatName } from './sentences-that-name'

const title = 'On LoRA'
const abstract = 'Adapters are many. We use LoRA. LoRA and adapters meet LoRA.'
const at = (id: string, start: number, sentence: number[]) => ({
  id,
  titled: false,
  start,
  end: start + 4,
  sentence,
})
const inTitle = { id: 'lora', titled: true, start: 3, end: 7, sentence: null }
const adapters = at('adapters', 0, [0, 18])
const lora = at('lora', 26, [19, 31])

test('one sentence is enough where it names both', () => {
  const both = [at('lora', 32, [32, 59]), at('adapters', 41, [32, 59])]
  expect(sentencesThatName({ title, abstract, spans: [adapters, lora, ...both] })).toEqual([
    {
      titled: false,
      bounds: [32, 59],
      spans: [
        [32, 36],
        [41, 45],
      ],
    },
  ])
})

test('else one for each, in the order of the text', () => {
  const found = sentencesThatName({ title, abstract, spans: [lora, adapters] })
  expect(found.map(({ bounds }) => bounds)).toEqual([
    [0, 18],
    [19, 31],
  ])
})

test('a title counts where the abstract is silent', () => {
  expect(sentencesThatName({ title, abstract, spans: [inTitle, lora] }).map(({ titled }) => titled)).toEqual([
    false,
  ])
  expect(sentencesThatName({ title, abstract, spans: [inTitle, adapters] })).toEqual([
    { titled: true, bounds: [0, 7], spans: [[3, 7]] },
    { titled: false, bounds: [0, 18], spans: [[0, 4]] },
  ])
})
