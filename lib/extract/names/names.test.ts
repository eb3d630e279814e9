import { describe, expect, it } from 'vitest'
import { acronymsOf } from './acronyms'
import { passageOf } from './passage'
import { newTrie, longestAt, plant } from './trie'
import { wordsOf } from './words'

const passage = (text: string) => passageOf('abstract', text, [{ start: 0, end: text.length, text }])
const keys = (text: string) => wordsOf(text).list.map(({ key }) => key.text)

describe('words', () => {
  it('are one whatever their case, number, hyphen or spelling', () => {
    expect(keys('Finetuned GPT-4o Models')).toEqual(keys('fine-tuned gpt 4 o model'))
    expect(keys('modelling')).toEqual(keys('modeling'))
  })
  it('keep a plus apart from the name before it', () => expect(keys('LoRA+')).toEqual(['lora', '+']))
  it('keep their places in the text', () => {
    const words = wordsOf('a ResNet50, b')
    expect(words.starts.map((start, index) => words.text.slice(start, words.ends[index]))).toEqual([
      'a',
      'ResNet',
      '50',
      'b',
    ])
  })
})

describe('chunks', () => {
  const names = (text: string) =>
    passage(text)
      .chunks.filter(({ name }) => name)
      .map((chunk) => chunk.text)
  it('are written like names or not', () =>
    expect(names('Test-Time training of mT5, LoRA and E$^{2}$GAN on ImageNet.We show Adam')).toEqual([
      'mT5',
      'LoRA',
      'E$^{2}$GAN',
      'ImageNet',
    ]))
  it('end before a possessive s', () => expect(names("LoRA's rank")).toEqual(['LoRA']))
})

describe('a trie', () => {
  it('finds the longest phrase, over hyphens and blanks but no full stop', () => {
    const trie = newTrie<string>()
    plant(trie, 'prompt tuning', 'short')
    plant(trie, 'prompt tuning of models', 'long')
    const found = (text: string) => longestAt(trie, wordsOf(text), 0)?.found ?? null
    expect(found('Prompt-tuning of models')).toEqual(['long'])
    expect(found('prompt tuning of')).toEqual(['short'])
    expect(found('prompt. Tuning')).toBeNull()
  })
})

describe('short forms', () => {
  it.each([
    ['Test-time adaptation (TTA) seeks', 'TTA', 'Test-time adaptation'],
    ['we use Low-Rank Adaptation (LoRA) here', 'LoRA', 'Low-Rank Adaptation'],
    ['LoRA (Low-Rank Adaptation) is', 'LoRA', 'Low-Rank Adaptation'],
    ['Evolutionary Test-Time Scaling (EvoScale), a', 'EvoScale', 'Evolutionary Test-Time Scaling'],
    ['mixture of experts (MoEs; see below)', 'MoEs', 'mixture of experts'],
  ])('are read with what they stand for: %s', (text, short, long) => {
    const [found] = acronymsOf(passage(text))
    expect(found).toMatchObject({ short, long })
    expect(text.slice(found!.start, found!.end)).toBe(short)
    expect(text.slice(found!.longStart, found!.longEnd)).toBe(long)
  })
  it.each(['a result (see Section 4)', 'accuracy (95%)', 'nothing (XYZ)'])('are not seen in %s', (text) =>
    expect(acronymsOf(passage(text))).toEqual([]),
  )
})
