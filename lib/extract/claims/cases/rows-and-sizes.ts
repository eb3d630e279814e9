import type { Case } from '../case'

/** Quantities told in a row, sizes of models, and what LaTeX leaves of a range. */
export const ROWS_AND_SIZES: Case[] = [
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
    meaning: [{ metric: 'speed', ratio: 2.6, absolute: 0.8, unit: 's' }],
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
  {
    says: 'the one thing that is learned',
    meaning: [{ metric: 'parameters', absolute: 1 }],
    wordings: [
      [
        'The module requires only one additional learnable parameter.',
        'only one additional learnable parameter',
      ],
    ],
  },
  {
    says: 'a dozen labels',
    meaning: [{ metric: 'data', absolute: 12, unit: 'labeled examples', bound: 'about' }],
    wordings: [
      ['It learns from merely a dozen or so labeled examples.', 'merely a dozen or so labeled examples'],
    ],
  },
  {
    says: 'labels for each class',
    meaning: [{ metric: 'data', absolute: 5, unit: 'labels per class' }],
    wordings: [['Our method needs only 5 labels per class.', 'only 5 labels per class']],
  },
  {
    says: 'what comes on top',
    meaning: [{ metric: 'compute', absolute: 5, unit: '%', ratio: null }],
    wordings: [['Our method wins with only 5% additional FLOPs.', 'only 5% additional FLOPs']],
  },
  {
    says: 'the overhead of time',
    meaning: [{ metric: 'speed', absolute: 4, unit: '%', ratio: null, bound: 'at_least' }],
    wordings: [['It costs less than 4% latency overhead.', 'less than 4% latency overhead']],
  },
  {
    says: 'a small model of one’s own',
    meaning: [{ metric: 'model-size', absolute: 2, unit: 'B parameters' }],
    wordings: [
      ['Despite using a lightweight 2B backbone, it reaches the same score.', '2B backbone'],
      ['Our compact 2B model achieves the same score.', '2B model'],
    ],
  },
  {
    says: 'the size of the winner',
    meaning: [{ metric: 'model-size', absolute: 355, unit: 'M parameters' }],
    wordings: [
      ['Our scorer (355M parameters) outperforms all rivals.', '355M parameters'],
      ['Our model with 355M parameters consistently outperforms all rivals.', '355M parameters'],
    ],
  },
  {
    says: 'a larger rival by its size',
    meaning: [{ metric: 'model-size', ratio: 25, absolute: 440, unit: 'M parameters' }],
    wordings: [
      [
        'It brings an improvement of 3% over 11B methods using only 440M parameters.',
        'over 11B methods using only 440M parameters',
      ],
    ],
  },
  {
    says: 'rivals of more of both',
    meaning: [
      { metric: 'parameters', ratio: 3, ratio_high: 77 },
      { metric: 'data', ratio: 35, ratio_high: 863 },
    ],
    wordings: [
      [
        'It outperforms some models with 3-77x more learned parameters and 35-863x more data.',
        '3-77x more learned parameters',
        '35-863x more data',
      ],
    ],
  },
  {
    says: 'two kinds of cost',
    meaning: [
      { metric: 'cost', ratio: 2 },
      { metric: 'storage', ratio: 1.25 },
    ],
    wordings: [
      [
        'Our method reduces the computation and communication costs by 50% and 20%.',
        'reduces the computation and communication costs by 50% and 20%',
        '20%',
      ],
    ],
  },
  {
    says: 'time for each image',
    meaning: [{ metric: 'speed', absolute: 82, unit: 'ms' }],
    wordings: [['Our method reaches 31.6% at 82 milliseconds per image.', '82 milliseconds']],
  },
]
