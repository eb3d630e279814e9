import type { Case } from '../case'

export const SPEEDS_AND_TIMES: Case[] = [
  {
    says: 'reduced by + reduced by',
    meaning: [
      { metric: 'memory', ratio: 1.667 },
      { metric: 'speed', ratio: 1.429 },
    ],
    wordings: [
      [
        'Memory and training time are reduced by 40% and 30%, respectively.',
        'Memory and training time are reduced by 40% and 30%',
        '30%',
      ],
    ],
  },
  {
    says: 'reduction in',
    meaning: [{ metric: 'speed', ratio: 1.5 }],
    wordings: [
      ['Our method leads to a 50% improvement in inference speed.', '50% improvement in inference speed'],
    ],
  },
  {
    says: 'reduction in + reduction in',
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
    says: 'reduction in + reduction in',
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
    says: 'reduction of',
    meaning: [{ metric: 'cost', ratio: 4 }],
    wordings: [['Serving costs fall by 75%.', 'Serving costs fall by 75%']],
  },
  {
    says: 'reduction of',
    meaning: [{ metric: 'memory', ratio: 2.5 }],
    wordings: [['Peak memory consumption decreases by 60%.', 'Peak memory consumption decreases by 60%']],
  },
  {
    says: 'reduction of so much',
    meaning: [{ metric: 'energy', ratio: 2.778 }],
    wordings: [['We demonstrate a reduction of 64% energy usage.', 'reduction of 64% energy usage']],
  },
  {
    says: 'resource gain',
    meaning: [{ metric: 'speed', ratio: 1.5 }],
    wordings: [['We get a 1.5 times speed improvement.', '1.5 times speed improvement']],
  },
  {
    says: 'resource is less',
    meaning: [{ metric: 'storage', ratio: 32 }],
    wordings: [['The communication cost is 32 times lower.', 'communication cost is 32 times lower']],
  },
  {
    says: 'resource is less',
    meaning: [{ metric: 'compute', ratio: 1.613 }],
    wordings: [['The reasoning traces are 38% shorter.', 'reasoning traces are 38% shorter']],
  },
  {
    says: 'resource is less + resource is less',
    meaning: [
      { metric: 'cost', ratio: 2.99 },
      { metric: 'cost', ratio: 2.23 },
    ],
    wordings: [
      [
        'Our agent has a deployment cost 2.99times lower on one world and 2.23times lower on another than online memory.',
        'deployment cost 2.99times lower',
        '2.23times',
      ],
    ],
  },
  {
    says: 'resource reduction',
    meaning: [{ metric: 'compute', ratio: 1.667 }],
    wordings: [
      ['Our pruned network has a 40% FLOPs reduction.', '40% FLOPs reduction'],
      ['Our method achieves 40% FLOPs savings.', '40% FLOPs savings'],
    ],
  },
  {
    says: 'resource reduction + reduction in',
    meaning: [
      { metric: 'memory', ratio: 1.667 },
      { metric: 'speed', ratio: 1.429 },
    ],
    wordings: [
      [
        'Our method yields a 40% memory reduction and a 30% decrease in training time.',
        '40% memory reduction',
        '30% decrease in training time',
      ],
    ],
  },
  {
    says: 'rival takes more',
    meaning: [{ metric: 'model-size', ratio: 2, absolute: 7, unit: 'B' }],
    wordings: [
      [
        'Our method boosts a 7B model to a score of 67.0%, outperforming a 14B baseline by 10.2%.',
        '7B model to a score of 67.0%, outperforming a 14B baseline',
      ],
    ],
  },
  {
    says: 'rival takes more',
    meaning: [{ metric: 'model-size', ratio: 10, absolute: 7, unit: 'B' }],
    wordings: [['Our 7B model outperforms a 70B model.', '7B model outperforms a 70B model']],
  },
  {
    says: 'rival uses more',
    meaning: [{ metric: 'compute', ratio: 1.8, ratio_high: 2.4 }],
    wordings: [
      ['Our model achieves the performance of others trained with 1.8X-2.4X compute.', '1.8X-2.4X compute'],
    ],
  },
  {
    says: 'rival uses more',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [['It matches the performance of models trained on 10x more data.', '10x more data']],
  },
  {
    says: 'saves so much + speedup',
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
    says: 'shrinks',
    meaning: [{ metric: 'memory', ratio: 5 }],
    wordings: [['The memory footprint shrinks fivefold.', 'memory footprint shrinks fivefold']],
  },
]
