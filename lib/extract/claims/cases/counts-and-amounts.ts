import type { Case } from '../case'

export const COUNTS_AND_AMOUNTS: Case[] = [
  {
    says: 'more sample-efficient',
    meaning: [{ metric: 'data', ratio: 5 }],
    wordings: [['Our method is 5x more sample-efficient.', '5x more sample-efficient']],
  },
  {
    says: 'larger batches',
    meaning: [{ metric: 'batch', ratio: 6.4, bound: 'up_to' }],
    wordings: [['Our method enables up to 6.4times larger batch size.', 'up to 6.4times larger batch size']],
  },
  {
    says: 'more speed',
    meaning: [{ metric: 'speed', ratio: 2.06 }],
    wordings: [
      ['We see a 2.06x increase in training speed.', '2.06x increase in training speed'],
      ['We see a 2.06x throughput improvement.', '2.06x throughput improvement'],
      ['We see throughput gains of 2.06x.', 'throughput gains of 2.06x'],
      ['Our method runs at 2.06x the throughput.', '2.06x the throughput'],
      ['The throughput is improved by 2.06x.', 'throughput is improved by 2.06x'],
    ],
  },
  {
    says: 'speeds up by a share',
    meaning: [{ metric: 'speed', ratio: 1.3, ratio_high: 1.5 }],
    wordings: [
      [
        'Our method speeds up the training procedure 30% to 50% for ranking models.',
        'speeds up the training procedure 30% to 50% for',
      ],
    ],
  },
  {
    says: 'the resource comes first',
    meaning: [{ metric: 'memory', ratio: 3 }],
    wordings: [['The memory usage of our method is 3x lower.', 'memory usage of our method is 3x lower']],
  },
  {
    says: 'the factor comes last',
    meaning: [{ metric: 'speed', ratio: 11 }],
    wordings: [['Our method is not only faster (11x) but also better.', 'faster (11x']],
  },
  {
    says: 'the factor comes behind fewer',
    meaning: [{ metric: 'data', ratio: 3 }],
    wordings: [
      [
        'Our method learns as well with fewer training samples (by a factor of 3).',
        'fewer training samples (by a factor of 3',
      ],
    ],
  },
  {
    says: 'compression',
    meaning: [{ metric: 'storage', ratio: 8, ratio_high: 50 }],
    wordings: [['Our method achieves compression ratios of 8x - 50x.', 'compression ratios of 8x - 50x']],
  },
  {
    says: 'a share is enough',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [['We find that 10% of the data is enough.', '10% of the data']],
  },
  {
    says: 'a cost reduced to a share',
    meaning: [{ metric: 'cost', ratio: 22.22 }],
    wordings: [
      [
        'Our benchmark has an evaluation cost reduced to only 4.5% of the original.',
        'evaluation cost reduced to only 4.5%',
      ],
    ],
  },
  {
    says: 'a count and a factor',
    meaning: [{ metric: 'data', ratio: 10, absolute: 448000, unit: 'samples' }],
    wordings: [
      [
        'Our model uses only 448K training samples -- an order of magnitude fewer than others.',
        'only 448K training samples -- an order of magnitude fewer',
      ],
    ],
  },
  {
    says: 'only so many',
    meaning: [{ metric: 'parameters', absolute: 5.2, unit: 'M' }],
    wordings: [
      ['Our method uses a mere 5.2 million learnable parameters.', 'a mere 5.2 million learnable parameters'],
    ],
  },
  {
    says: 'an amount of memory',
    meaning: [{ metric: 'memory', absolute: 27, unit: 'GB' }],
    wordings: [['Our method requires only 27GB of GPU memory.', 'only 27GB of GPU memory']],
  },
  {
    says: 'a time',
    meaning: [{ metric: 'speed', absolute: 10, unit: 'minutes', bound: 'at_least' }],
    wordings: [['Our method trains within ten minutes.', 'within ten minutes']],
  },
  {
    says: 'a rate',
    meaning: [{ metric: 'speed', absolute: 900, unit: 'FPS' }],
    wordings: [
      ['Our method renders at 900 frames per second.', '900 frames per second'],
      ['Our method runs at 900 FPS.', '900 FPS'],
    ],
  },
  {
    says: 'bits',
    meaning: [{ metric: 'model-size', absolute: 2.75, unit: 'bit' }],
    wordings: [['Our 2.75-bit model is competitive with full precision.', '2.75-bit']],
  },
  {
    says: 'a share and the pair behind it',
    meaning: [{ metric: 'speed', ratio: 3.333, absolute: 14.9, unit: 'ms' }],
    wordings: [['Our method reduces latency by 70% (from 49.4ms to 14.9ms).', 'reduces latency by 70%']],
  },
  {
    says: 'units alone',
    meaning: [{ metric: 'speed', ratio: 3.315, absolute: 14.9, unit: 'ms' }],
    wordings: [['Our method goes from 49.4ms to 14.9ms.', 'from 49.4ms to 14.9ms']],
  },
  {
    says: 'a time and the factor behind it',
    meaning: [{ metric: 'speed', ratio: 12, absolute: 4, unit: 'minutes' }],
    wordings: [
      [
        'Our method reconstructs a scene in 4 minutes, which is 12x faster.',
        '4 minutes, which is 12x faster',
      ],
    ],
  },
  {
    says: 'the resource as a pronoun',
    meaning: [{ metric: 'memory', ratio: 5 }],
    wordings: [
      ['Our method saves memory, such as reducing it by 80%.', 'memory, such as reducing it by 80%'],
    ],
  },
  {
    says: 'the same again elsewhere',
    meaning: [
      { metric: 'speed', ratio: 2.52 },
      { metric: 'speed', ratio: 4.39 },
    ],
    wordings: [
      [
        'Our method accelerates inference by 2.52 times on documents and 4.39 times in videos.',
        'accelerates inference by 2.52 times',
        '4.39 times',
      ],
    ],
  },
  {
    says: 'a part, and the same again',
    meaning: [
      { metric: 'parameters', ratio: 23.92 },
      { metric: 'parameters', ratio: 29.5 },
    ],
    wordings: [
      [
        'Our adapter is trained well (4.18% of total parameters for image-text tasks and 3.39% for video-text tasks).',
        '(4.18% of total parameters',
        '3.39%',
      ],
    ],
  },
  {
    says: 'a smaller model, by a factor',
    meaning: [{ metric: 'model-size', ratio: 4 }],
    wordings: [['We compress the model by 4x.', 'compress the model by 4x']],
  },
  {
    says: 'on data that the rival has ten times of',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [['Our model outperforms the baseline that was trained on 10x the data.', '10x the data']],
  },
  {
    says: 'one GPU',
    meaning: [{ metric: 'cost', absolute: 1, unit: 'GPU' }],
    wordings: [
      ['Our model can be trained on a single GPU.', 'on a single GPU'],
      ['Our model is trained on a single NVIDIA A100 GPU.', 'on a single NVIDIA A100 GPU'],
      ['Our method trains a large model on a single RTX 4090.', 'on a single RTX 4090'],
    ],
  },
]
