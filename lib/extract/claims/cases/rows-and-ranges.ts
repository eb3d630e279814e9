import type { Case } from '../case'

/** Quantities told in a row or twice over, and what LaTeX leaves of a range. */
export const ROWS_AND_RANGES: Case[] = [
  {
    says: 'parts of two costs',
    meaning: [
      { metric: 'model-size', ratio: 4 },
      { metric: 'speed', ratio: 5 },
    ],
    wordings: [
      [
        'Our model wins with only 25% of the parameters and 20% of the inference time.',
        'with only 25% of the parameters',
        'with only 25% of the parameters and 20% of the inference time',
      ],
      [
        'Our student is better, using 25% parameters and 20% inference latency.',
        'using 25% parameters',
        '20% inference latency',
      ],
    ],
  },
  {
    says: 'parts of three costs',
    meaning: [
      { metric: 'compute', ratio: 2 },
      { metric: 'memory', ratio: 2.5 },
      { metric: 'cost', ratio: 1.25 },
    ],
    wordings: [
      [
        'Our model wins with only 50% FLOPs and 40% KV cache storage during inference, and 80% GPU hours during training.',
        'with only 50% FLOPs',
        '40% KV cache storage',
        '80% GPU hours',
      ],
    ],
  },
  {
    says: 'a range that lost its backslashes',
    meaning: [{ metric: 'speed', ratio: 15, ratio_high: 50, bound: 'exact' }],
    wordings: [
      ['Our method accelerates sampling by 15timessim50times.', 'accelerates sampling by 15timessim50times'],
      ['Our method accelerates sampling by 15xsim50x.', 'accelerates sampling by 15xsim50x'],
      ['Our method accelerates sampling by 15× ~ 50×.', 'accelerates sampling by 15× ~ 50×'],
    ],
  },
  {
    says: 'a factor under one',
    meaning: [{ metric: 'model-size', ratio: 2.5 }],
    wordings: [
      [
        'We reduce the number of parameters by a factor of 0.4x.',
        'reduce the number of parameters by a factor of 0.4x',
      ],
    ],
  },
  {
    says: 'a factor as a fraction',
    meaning: [{ metric: 'compute', ratio: 32 }],
    wordings: [['We reduce the tokens by a factor of 1/32x.', 'reduce the tokens by a factor of 1/32x']],
  },
  {
    says: 'two times with one unit',
    meaning: [
      { metric: 'speed', absolute: 230, unit: 'ms' },
      { metric: 'speed', absolute: 435, unit: 'ms' },
    ],
    wordings: [
      ['Our model takes 230/435ms latency for mono and stereo.', '230/435ms latency', '435ms latency'],
    ],
  },
  {
    says: 'an improvement of more than all of a latency',
    meaning: [{ metric: 'speed', ratio: 4 }],
    wordings: [['Our kernels provide a 300% improvement in latency.', '300% improvement in latency']],
  },
  {
    says: 'a time and what it makes',
    meaning: [{ metric: 'speed', ratio: 2.6, absolute: 0.8 }],
    wordings: [
      [
        'Our method generates an image in 0.8 seconds, making it 2.6x faster than others.',
        '0.8 seconds, making it 2.6x faster',
      ],
      [
        'Our method renders in 0.8 s, thus making it 2.6 times faster.',
        '0.8 s, thus making it 2.6 times faster',
      ],
    ],
  },
  {
    says: 'two times and what they make',
    meaning: [
      { metric: 'speed', ratio: 10, absolute: 30, unit: 'ms' },
      { metric: 'speed', ratio: 100, absolute: 3, unit: 'ms' },
    ],
    wordings: [
      [
        'Our model runs at 30ms alone, and at 3ms with a user, making it 10x and 100x faster.',
        '30ms alone, and at 3ms with a user, making it 10x and 100x faster',
        '100x faster',
      ],
    ],
  },
  {
    says: 'an amount and its share',
    meaning: [{ metric: 'cost', ratio: 100, absolute: 12, unit: 'days' }],
    wordings: [
      [
        'We narrow the training cost to 12 days, which is only 1% of the cost of others.',
        'only 1% of the cost',
      ],
    ],
  },
  {
    says: 'sparsity that is reached',
    meaning: [
      { metric: 'model-size', ratio: 10, phase: 'inference' },
      { metric: 'model-size', ratio: 5, phase: 'inference' },
    ],
    wordings: [
      [
        'We obtain high sparsity of 90% for Llama and 80% for Qwen, with comparable performance.',
        'sparsity of 90%',
        '80%',
      ],
    ],
  },
  {
    says: 'vectors compressed',
    meaning: [{ metric: 'storage', ratio: 200 }],
    wordings: [
      ['We compress the gradient vectors by over 200x.', 'compress the gradient vectors by over 200x'],
    ],
  },
  {
    says: 'a cache compressed',
    meaning: [{ metric: 'memory', ratio: 4 }],
    wordings: [['We compress the activations by 4x.', 'compress the activations by 4x']],
  },
  {
    says: 'tokens compressed',
    meaning: [{ metric: 'compute', ratio: 4 }],
    wordings: [['We compress the prompts by 4x.', 'compress the prompts by 4x']],
  },
]
