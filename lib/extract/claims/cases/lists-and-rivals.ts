import type { Case } from '../case'

export const LISTS_AND_RIVALS: Case[] = [
  {
    says: 'increase to',
    meaning: [{ metric: 'speed', ratio: 1.7 }],
    wordings: [['Our pipeline boosts throughput to 1.7x.', 'boosts throughput to 1.7x']],
  },
  {
    says: 'increase up to',
    meaning: [{ metric: 'speed', ratio: 1.5 }],
    wordings: [['We improve the inference speed 1.5 times.', 'improve the inference speed 1.5 times']],
  },
  {
    says: 'instead of',
    meaning: [{ metric: 'speed', ratio: 4, absolute: 2, unit: 'hours' }],
    wordings: [
      ['It takes 2 hours instead of 8 hours.', '2 hours instead of 8 hours'],
      ['It takes just 2 hours compared to 8 hours for the baseline.', 'just 2 hours compared to 8 hours'],
    ],
  },
  {
    says: 'larger rival',
    meaning: [{ metric: 'model-size', ratio: 10 }],
    wordings: [['Our model performs on par with models ten times its size.', 'ten times its size']],
  },
  {
    says: 'larger rival',
    meaning: [{ metric: 'model-size', ratio: 5 }],
    wordings: [['It surpasses models 5x larger.', '5x larger']],
  },
  {
    says: 'less resource',
    meaning: [{ metric: 'data', ratio: 100 }],
    wordings: [
      ['Our method attains comparable accuracy with 100x less labeled data.', '100x less labeled data'],
    ],
  },
  {
    says: 'less resource',
    meaning: [{ metric: 'storage', ratio: 10 }],
    wordings: [['Our index requires 10x less storage.', '10x less storage']],
  },
  {
    says: 'less resource + less resource',
    meaning: [
      { metric: 'compute', ratio: 2.5 },
      { metric: 'parameters', ratio: 4 },
    ],
    wordings: [
      [
        'It uses 2.5x fewer FLOPs and 4x fewer trainable parameters.',
        '2.5x fewer FLOPs',
        '4x fewer trainable parameters',
      ],
    ],
  },
  {
    says: 'less resource + less resource',
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
    ],
  },
  {
    says: 'less, in brackets',
    meaning: [{ metric: 'model-size', ratio: 24 }],
    wordings: [
      [
        'Our model beats the rival, while the number of parameters is much smaller (only 1/24 of that of the rival).',
        'number of parameters is much smaller (only 1/24 of',
      ],
    ],
  },
  {
    says: 'more compact',
    meaning: [{ metric: 'storage', ratio: 20 }],
    wordings: [['Our index is 20 times more compact.', '20 times more compact']],
  },
  {
    says: 'more efficient',
    meaning: [{ metric: 'speed', ratio: 4 }],
    wordings: [['The training procedure is 4x more time-efficient.', '4x more time-efficient']],
  },
  {
    says: 'more efficient',
    meaning: [{ metric: 'energy', ratio: 5 }],
    wordings: [['It is 5x more energy efficient.', '5x more energy efficient']],
  },
  {
    says: 'more efficient in both + more efficient in both',
    meaning: [
      { metric: 'compute', ratio: 1.25, ratio_high: 1.5 },
      { metric: 'memory', ratio: 1.25, ratio_high: 1.5 },
    ],
    wordings: [
      [
        'Our models are also 25-50% more compute- and memory-efficient while maintaining performance.',
        '25-50% more compute- and memory-efficient',
        '25-50% more compute- and memory-efficient',
      ],
    ],
  },
  {
    says: 'more resource',
    meaning: [{ metric: 'batch', ratio: 4 }],
    wordings: [['This allows for 4x larger batch sizes.', '4x larger batch sizes']],
  },
  {
    says: 'more resource',
    meaning: [{ metric: 'batch', ratio: 8 }],
    wordings: [
      ['Our approach enables training with 8x longer sequences on the same hardware.', '8x longer sequences'],
    ],
  },
  {
    says: 'only a part',
    meaning: [{ metric: 'data', ratio: 4 }],
    wordings: [
      [
        'Only a quarter of the training data is needed to reach the baseline.',
        'Only a quarter of the training data',
      ],
    ],
  },
  {
    says: 'only a part',
    meaning: [{ metric: 'parameters', ratio: 200 }],
    wordings: [['Only 0.5% of the parameters are updated.', 'Only 0.5% of the parameters']],
  },
  {
    says: 'only a part, in',
    meaning: [{ metric: 'memory', ratio: 2.506 }],
    wordings: [
      [
        'Our method outperforms others with only up to 39.9% in memory usage.',
        'with only up to 39.9% in memory usage',
      ],
    ],
  },
]
