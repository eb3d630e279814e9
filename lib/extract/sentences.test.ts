import { expect, test } from 'vitest'
import { sentencesOf } from './sentences'

const CASES: [string, number][] = [
  ['LoRA (Hu et al. 2021) is used. Smith et al., our rival, is not.', 2],
  ['See Fig. 3 and Eq. (4). See Tab. 2 vs. Tab. 3.', 2],
  ['We release v2.0. It is faster.', 2],
  ['We reach 3 TFLOPs, i.e. 72% of the peak. Costs fall w.r.t. LoRA.', 2],
  ['Models use memory, e.g. GPT-4. They cost $1.5$B params. with care.', 2],
  ['It improves generalization.Impressively, it costs less.', 2],
  ['We compare with Chat.Doctor on tests.', 1],
  ['We train on ImageNet.We test on CIFAR.', 2],
  ['It gains 78.4%.Code is available.', 2],
  ['Written by A. B. Jones in the U.S. in 2020.', 1],
  ['The gain is 2.7 points (p < 0.05). Does it hold? Yes!', 3],
  ['Code is at https://github.com/Foo/Bar.git. Enjoy.', 2],
  ['Contributions are threefold. (1) We add. (2) We cut.', 3],
  ['no stop at the end', 1],
  ['', 0],
]

test.each(CASES)('%s holds %i sentences', (text, count) => {
  const sentences = sentencesOf(text)
  expect(sentences.map((sentence) => sentence.text)).toHaveLength(count)
})

test('a sentence is exactly what stands between its offsets, and no word is lost', () => {
  for (const [text] of CASES) {
    const sentences = sentencesOf(text)
    for (const { start, end, text: quote } of sentences) expect(text.slice(start, end)).toBe(quote)
    expect(
      sentences
        .map((s) => s.text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''))
  }
})

test('lone surrogates and text without spaces do no harm', () => {
  expect(sentencesOf('a\ud800.\udc00B. C')).not.toHaveLength(0)
  expect(sentencesOf('.'.repeat(5000))).toHaveLength(1)
  expect(sentencesOf('a.B'.repeat(5000)).length).toBeGreaterThan(0)
})
