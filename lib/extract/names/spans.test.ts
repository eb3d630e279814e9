import { expect, test } from 'vitest'
import { datasetSpan, furtherEditions } from './dataset-span'
import { modelSpan } from './model-span'

/** The name that begins a text, from its known part on. */
const dataset = (text: string, known: string) => datasetSpan(text, 0, known.length).name
const model = (text: string, known: string) => modelSpan(text, 0, known.length).name

test.each([
  ['COCO 2017 has images', 'COCO', 'COCO 2017'],
  ['COCO with images', 'COCO', 'COCO'],
  ['VQAv2 is asked', 'VQA', 'VQAv2'],
  ['WMT14 En-De is translated', 'WMT14', 'WMT14 En-De'],
  ['COCO En-De is no pair', 'COCO', 'COCO'],
  ['SemEval 2014 Task 4 is hard', 'SemEval', 'SemEval 2014 Task 4'],
  ['SemEval 2014 Tasks are hard', 'SemEval', 'SemEval 2014'],
  ['COCO 2017% of it', 'COCO', 'COCO'],
])('a data set keeps edition, track and languages: %s', (text, known, name) =>
  expect(dataset(text, known)).toBe(name),
)

test.each([
  ['X 2014/2016/2019 are read', 'X 2014', ['X 2016', 'X 2019']],
  ['X 2019 and 2021 are seen', 'X 2019', ['X 2021']],
  ['Xv1 and v2 are old', 'Xv1', ['Xv2']],
  ['X 2019 and others', 'X 2019', []],
])('further editions behind the first: %s', (text, name, more) =>
  expect(furtherEditions(text, { name, end: name.length })).toEqual(more),
)

test.each([
  ['Qwen2.5-7B-Instruct wins', 'Qwen', 'Qwen2.5-Instruct'],
  ['Llama-3-8B-it wins', 'Llama', 'Llama-3-it'],
  ['Qwen3-4B-Base wins', 'Qwen', 'Qwen3-Base'],
  ['HRNet-W48 wins', 'HRNet', 'HRNet-W48'],
  ['Llama 3% of it', 'Llama', 'Llama'],
])('a model keeps its version and leaves its size: %s', (text, known, name) =>
  expect(model(text, known)).toBe(name),
)
