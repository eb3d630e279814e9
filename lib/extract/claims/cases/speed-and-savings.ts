import type { Case } from '../case'

export const SPEED_AND_SAVINGS: Case[] = [
  {
    says: 'cost, 1 GPU; speed, 5 hours',
    meaning: [
      { metric: 'cost', absolute: 1, unit: 'GPU' },
      { metric: 'speed', absolute: 5, unit: 'hours' },
    ],
    wordings: [
      [
        'Our training only requires a single A100 GPU, 5 hours of training.',
        'requires a single A100 GPU',
        '5 hours',
      ],
    ],
  },
  {
    says: 'cost, 100 GPU hours; speed 3 to 8 times better',
    meaning: [
      { metric: 'cost', absolute: 100, unit: 'GPU hours' },
      { metric: 'speed', ratio: 3, ratio_high: 8 },
    ],
    wordings: [
      [
        'Compared with others, we save more than 100 GPU training hours and obtain 3x 8x speed-up ratio during inference.',
        'save more than 100 GPU training hours',
        '3x 8x speed-up',
      ],
    ],
  },
  {
    says: 'memory 1.667 times better; speed 1.429 times better',
    meaning: [
      { metric: 'memory', ratio: 1.667 },
      { metric: 'speed', ratio: 1.429 },
    ],
    wordings: [
      [
        'Our method needs 40% less memory and 30% less training time.',
        '40% less memory',
        '30% less training time',
      ],
      [
        'Our method cuts memory usage by 40% and training time by 30%.',
        'cuts memory usage by 40%',
        'by 40% and training time by 30%',
      ],
      [
        'Memory and training time are reduced by 40% and 30%, respectively.',
        'Memory and training time are reduced by 40% and 30%',
        '30%',
      ],
      [
        'Our method yields a 40% memory reduction and a 30% decrease in training time.',
        '40% memory reduction',
        '30% decrease in training time',
      ],
    ],
  },
  {
    says: 'memory 2 times better; speed 3 times better',
    meaning: [
      { metric: 'memory', ratio: 2 },
      { metric: 'speed', ratio: 3 },
    ],
    wordings: [
      [
        'We observe a 2x and 3x reduction in memory and latency, respectively.',
        '2x and 3x reduction in memory and latency',
        '3x reduction in memory and latency',
      ],
    ],
  },
  {
    says: 'memory 2.3 times better; speed 1.14 times better',
    meaning: [
      { metric: 'memory', ratio: 2.3 },
      { metric: 'speed', ratio: 1.14 },
    ],
    wordings: [
      [
        'We improve memory and latency over the state-of-the-art (SOTA) by 2.3x and 1.14x while maintaining similar performance.',
        'improve memory and latency over the state-of-the-art (SOTA) by 2.3x and 1.14x',
        '1.14x',
      ],
    ],
  },
  {
    says: 'size of a model 7.5 times better; speed 9.4 times better',
    meaning: [
      { metric: 'model-size', ratio: 7.5 },
      { metric: 'speed', ratio: 9.4 },
    ],
    wordings: [['The resulting network is 7.5x smaller and 9.4x faster.', '7.5x smaller', '9.4x faster']],
  },
  {
    says: 'speed 1.34 times better; speed 1.46 times better',
    meaning: [
      { metric: 'speed', ratio: 1.34 },
      { metric: 'speed', ratio: 1.46 },
    ],
    wordings: [
      [
        'Our method achieves up to 34% faster performance for the entire network and 46% for the backbone.',
        'up to 34% faster',
        '46%',
      ],
    ],
  },
  {
    says: 'speed 1.8 times better; memory 3.2 times better',
    meaning: [
      { metric: 'speed', ratio: 1.8 },
      { metric: 'memory', ratio: 3.2 },
    ],
    wordings: [
      [
        'On A100 GPUs, the kernel is 1.8x faster and uses 3.2x less memory than the baseline.',
        '1.8x faster',
        '3.2x less memory',
      ],
    ],
  },
  {
    says: 'speed 2.2 times better; energy 4 times better',
    meaning: [
      { metric: 'speed', ratio: 2.2 },
      { metric: 'energy', ratio: 4 },
    ],
    wordings: [
      ['It delivers 2.2x speedup and 4x energy savings.', '2.2x speedup', '4x energy savings'],
      [
        'It delivers speedup and energy savings of 2.2x and 4x, respectively.',
        'speedup and energy savings of 2.2x and 4x',
        '4x',
      ],
    ],
  },
  {
    says: 'speed 2.2 times better; memory 4 times better',
    meaning: [
      { metric: 'speed', ratio: 2.2 },
      { metric: 'memory', ratio: 4 },
    ],
    wordings: [
      [
        'Compared to full attention, it is 2.2x faster while using 4x less memory.',
        '2.2x faster',
        '4x less memory',
      ],
    ],
  },
  {
    says: 'speed 2.3 times better; memory 1.8 times better',
    meaning: [
      { metric: 'speed', ratio: 2.3 },
      { metric: 'memory', ratio: 1.8 },
    ],
    wordings: [
      [
        'It achieves 2.3x and 1.8x improvements in speed and memory respectively.',
        '2.3x and 1.8x improvements in speed and memory',
        '1.8x improvements in speed and memory',
      ],
    ],
  },
  {
    says: 'speed 8 times better; memory 3 times better',
    meaning: [
      { metric: 'speed', ratio: 8 },
      { metric: 'memory', ratio: 3 },
    ],
    wordings: [
      [
        'Our solution decreases the latency and the memory footprint, up to 8- and 3-fold.',
        'decreases the latency and the memory footprint, up to 8- and 3-fold',
        '3-fold',
      ],
    ],
  },
  {
    says: 'speed, 25 ms; cost, 1 GPU',
    meaning: [
      { metric: 'speed', absolute: 25, unit: 'ms' },
      { metric: 'cost', absolute: 1, unit: 'GPU' },
    ],
    wordings: [['Inference takes 25 ms on a single GPU.', '25 ms', 'on a single GPU']],
  },
  {
    says: 'speed, 3 hours; cost, 1 GPU',
    meaning: [
      { metric: 'speed', absolute: 3, unit: 'hours' },
      { metric: 'cost', absolute: 1, unit: 'GPU' },
    ],
    wordings: [['Training takes less than 3 hours on one GPU.', 'less than 3 hours', 'one GPU']],
  },
]
