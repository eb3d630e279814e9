import { describe, expect, it } from 'vitest'
import { extract } from './extract'
import { paperFixture } from './paper.fixture'

const read = (title: string, abstract: string) => extract(paperFixture(title, abstract))
const roles = (title: string, abstract: string) =>
  Object.fromEntries(read(title, abstract).methods.map(({ name, role }) => [name, role]))

describe('methods', () => {
  it('reads a text that ends where a proposal begins', () =>
    expect(roles('On it', 'Here we propose')).toEqual({}))
  it('takes the name before a title colon as proposed, and what is built in, beaten or background as such', () =>
    expect(
      roles(
        'QuadLoRA: Quadrant Low-Rank Adapters',
        'Recent methods such as prompt tuning have become popular. We propose QuadLoRA, which builds on quantization. It outperforms VeRA and BitFit.',
      ),
    ).toMatchObject({
      QuadLoRA: 'proposed',
      quantization: 'used',
      VeRA: 'compared',
      BitFit: 'compared',
      'prompt tuning': 'mentioned',
    }))
  it('names a method by the short form that the paper uses', () =>
    expect(roles('On tuning', 'We use parameter-efficient fine-tuning (PEFT). PEFT is cheap.')).toEqual({
      PEFT: 'used',
    }))
  it.each([
    ['We propose Fused Gradient Routing (FGR) for speed.', 'FGR'],
    ['We introduce a framework called SwiftNest.', 'SwiftNest'],
    ['We present Contrastive Active Sampling to pick examples.', 'Contrastive Active Sampling'],
  ])('reads the proposal of "%s"', (abstract, name) =>
    expect(roles('A study of speed', abstract)).toHaveProperty([name], 'proposed'),
  )
  it('takes no model, data set, metric or machine for a method', () => {
    const { methods } = read(
      'A study',
      'We compare GPT-4 with LLMs on MMLU and ImageNet by F1 and BLEU on an A100 GPU.',
    )
    expect(methods).toEqual([])
  })
  it('leaves a piece of a longer name alone', () =>
    expect(roles('A study', 'We compare with LQ-LoRA in depth.')).not.toHaveProperty('LoRA'))
})

describe('models and data sets', () => {
  it('keeps the version and drops the size', () =>
    expect(
      read('A study', 'We train Mistral-7B-Instruct, LLaMA-2 70B and ResNet-50.').models.map(
        ({ name }) => name,
      ),
    ).toEqual(['Mistral-Instruct', 'LLaMA-2', 'ResNet-50']))
  it('tells an unknown data set by the noun or the list it stands in', () =>
    expect(
      read('A study', 'We evaluate on CIFAR-10, FooSet12 and the BarBaz3 benchmark.').datasets.map(
        ({ name }) => name,
      ),
    ).toEqual(['CIFAR-10', 'FooSet12', 'BarBaz3']))
  it('leaves out what only the background names', () =>
    expect(read('A study', 'Models such as GPT-4 excel on MMLU. We study mice.')).toMatchObject({
      models: [],
      datasets: [],
    }))
})

describe('families and topics', () => {
  it('lets a longer phrase hide the cue within it', () => {
    const { families } = read(
      'Dataset distillation at scale',
      'Dataset distillation makes a small synthetic set on which networks are trained as on the whole. We propose a dataset distillation method that matches gradients of real and synthetic images.',
    )
    expect(families[0]?.id).toBe('data/distillation')
    expect(families.map(({ id }) => id)).not.toContain('compression/distillation')
  })
  it('files a benchmark under evaluation', () => {
    const { families, topics } = read(
      'FooBench: A Benchmark for Legal Agents',
      'Agents are used in law. We introduce FooBench, a benchmark of legal tasks on which agents are compared.',
    )
    expect([families.map(({ id }) => id), topics.map(({ id }) => id)]).toEqual([
      expect.arrayContaining(['evaluation']),
      expect.arrayContaining(['benchmarks']),
    ])
  })
})

describe('code', () => {
  it.each([
    ['Code is at https://github.com/a/b.', 'https://github.com/a/b'],
    ['(https://a.github.io/b/).', 'https://a.github.io/b'],
    ['Code: https://github.com/u/PETL AST.', 'https://github.com/u/PETL AST'],
    ['Code is at https://github. com/a/b.', 'https://github. com/a/b'],
    ['Models are available at example.ai for all.', 'example.ai'],
    ['Code: https://github.com/a/a_very_long_namegithub.com/a/b', 'https://github.com/a/a_very_long_name'],
    ['Code is at https://github.com/user/ Repo.', 'https://github.com/user/ Repo'],
    ['We track mice. https://lab.example.edu/mice', 'https://lab.example.edu/mice'],
    ['Code is at https: //github.com/a/b.', 'https: //github.com/a/b'],
    ['Code will be at https:/user.github.io/Repo.', 'https:/user.github.io/Repo'],
    ['Code is available on “https://github.com/a/b/“.', 'https://github.com/a/b'],
    ['Results are made available at sites.google.com/view/x.', 'sites.google.com/view/x'],
    ['See https://example.org/x for our project page.', 'https://example.org/x'],
    ['The video is available at https://www.youtube.com/watch?v=abc', null],
    ['We share our data set at http://anonymous.', null],
    ['See https://example.org/paper for the weather', null],
  ])('reads the address in "%s"', (abstract, address) =>
    expect(read('T', abstract).code?.address ?? null).toBe(address),
  )
})

describe('the law of evidence', () => {
  it('holds for every attribute, also of hostile text, and the same each time', () => {
    const nasty = [
      '\ud800 (LoRA) '.repeat(50),
      'a'.repeat(50_000),
      '('.repeat(20_000),
      'LoRA-'.repeat(9_000),
      'We propose '.repeat(2_000),
    ]
    for (const abstract of nasty) {
      const one = paperFixture('\udc00 X: (', abstract)
      const found = extract(one)
      for (const { in: where, start, end } of [
        ...found.methods,
        ...found.models,
        ...found.datasets,
        ...found.topics,
        ...found.families,
      ]) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(one[where].length)
      }
      expect(extract(one)).toEqual(found)
    }
  })
})

describe('models', () => {
  it.each([
    ['We evaluate Gemini 3.1 Pro on it.', 'Gemini 3.1 Pro'],
    ['We propose FlashWorld, a generative model that draws.', 'FlashWorld'],
  ])('keeps the version, and takes what is called a model for one: %s', (text, name) =>
    expect(read('On it', text).models.map((model) => model.name)).toEqual([name]),
  )
})
