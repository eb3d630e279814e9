import type { Attributes, Paper, ReadPaper } from '#lib/paper'

/** Three papers whose every attribute is written out, for tests of the store and of the questions. */
export function smallStore(): ReadPaper[] {
  return [
    read(paper('a', '2024-03', 'ICLR 2024'), 'LoRA uses 2x less memory on LLaMA-2. It scores on MMLU.', {
      families: ['peft/low-rank'],
      topics: ['language-models'],
      method: 'LoRA',
      model: 'LLaMA-2',
      dataset: 'MMLU',
      quantity: '2x less memory',
      ratio: 2,
    }),
    read(paper('b', '2024-05-02', null), 'QLoRA extends LoRA with up to 4x less memory.', {
      families: ['peft/low-rank', 'compression/quantization'],
      topics: ['language-models', 'compression'],
      method: 'LoRA',
      quantity: '4x less memory',
      ratio: 4,
    }),
    read(paper('c', '2023', 'ICLR 2024'), 'Adapters are slower to run.', {
      families: ['peft/adapter'],
      topics: ['fine-tuning'],
    }),
  ]
}

const paper = (id: string, published: string, venue: string | null): Omit<Paper, 'abstract'> => ({
  id,
  title: `Paper ${id}`,
  published,
  precision: published.length === 4 ? 'year' : published.length === 7 ? 'month' : 'day',
  source: 'fixture',
  venue,
  url: null,
  arxiv: null,
  code: id === 'a' ? 'https://example.org/a' : null,
  upvotes: null,
})

interface Facts {
  families: string[]
  topics: string[]
  method?: string
  model?: string
  dataset?: string
  quantity?: string
  ratio?: number
}

function read(facts: Omit<Paper, 'abstract'>, abstract: string, said: Facts): ReadPaper {
  const at = (words: string) => {
    const start = abstract.indexOf(words)
    return { in: 'abstract' as const, start, end: start + words.length }
  }
  const whole = { in: 'abstract' as const, start: 0, end: abstract.length }
  const slug = (name: string) => name.toLowerCase()
  const attributes: Attributes = {
    topics: said.topics.map((id) => ({ id, ...whole })),
    families: said.families.map((id) => ({ id, ...whole })),
    methods: said.method
      ? [
          {
            name: said.method,
            slug: slug(said.method),
            role: 'proposed',
            family: 'peft/low-rank',
            ...at(said.method),
          },
        ]
      : [],
    claims: said.quantity ? [claim(abstract, said.quantity, said.ratio ?? null)] : [],
    regressions: [],
    models: said.model ? [{ name: said.model, slug: slug(said.model), ...at(said.model) }] : [],
    datasets: said.dataset ? [{ name: said.dataset, slug: slug(said.dataset), ...at(said.dataset) }] : [],
    code: null,
    sentences: [[0, abstract.length]],
  }
  return { paper: { ...facts, abstract }, attributes }
}

function claim(abstract: string, raw: string, ratio: number | null): Attributes['claims'][number] {
  const raw_start = abstract.indexOf(raw)
  return {
    metric: 'memory',
    ratio,
    ratio_high: null,
    ratio_other: null,
    absolute: null,
    unit: null,
    bound: 'exact',
    phase: 'training',
    baseline: null,
    condition: null,
    quality: null,
    nature: 'measured',
    quote: abstract,
    start: 0,
    end: abstract.length,
    raw,
    raw_start,
    raw_end: raw_start + raw.length,
    pattern: 'fixture',
    confidence: 0.9,
  }
}
