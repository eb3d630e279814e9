import type { Case } from '../case'

export const PARTS_AND_PAIRS: Case[] = [
  {
    says: 'part of',
    meaning: [{ metric: 'compute', ratio: 5 }],
    wordings: [
      [
        'Our algorithm recovers the full frontier using roughly 20% of the evaluation budget.',
        'using roughly 20% of the evaluation budget',
      ],
    ],
  },
  {
    says: 'part of',
    meaning: [{ metric: 'speed', ratio: 10 }],
    wordings: [['Training takes one tenth of the time.', 'takes one tenth of the time']],
  },
  {
    says: 'part of the size',
    meaning: [{ metric: 'model-size', ratio: 4 }],
    wordings: [['The quantized model is a quarter of the size of the original.', 'a quarter of the size']],
  },
  {
    says: 'part of the size',
    meaning: [{ metric: 'model-size', ratio: 2 }],
    wordings: [['Our model is half the size of the teacher.', 'half the size of the teacher']],
  },
  {
    says: 'part pruned',
    meaning: [{ metric: 'compute', ratio: 4 }],
    wordings: [
      ['75% of the visual tokens can be dropped without loss.', '75% of the visual tokens can be dropped'],
    ],
  },
  {
    says: 'part pruned',
    meaning: [{ metric: 'compute', ratio: 1.667 }],
    wordings: [['40% of the FLOPs can be saved.', '40% of the FLOPs can be saved']],
  },
  {
    says: 'part resource',
    meaning: [{ metric: 'memory', ratio: 3.333 }],
    wordings: [['We need only 30% as much memory as the baseline.', 'need only 30% as much memory']],
  },
  {
    says: 'part resource',
    meaning: [{ metric: 'compute', ratio: 2 }],
    wordings: [['It needs half as many FLOPs as the baseline.', 'needs half as many FLOPs']],
  },
  {
    says: 'reduce amount',
    meaning: [{ metric: 'cost', ratio: 2.222 }],
    wordings: [
      [
        'Comparisons show that our system could save up to 55% monetary cost for training GNN models.',
        'save up to 55% monetary cost',
      ],
    ],
  },
  {
    says: 'reduce amount',
    meaning: [{ metric: 'memory', ratio: 1.538 }],
    wordings: [['This saves 35% of GPU memory.', 'saves 35% of GPU memory']],
  },
  {
    says: 'reduce by',
    meaning: [{ metric: 'speed', ratio: 1.667 }],
    wordings: [['This shortens the training time by 40%.', 'shortens the training time by 40%']],
  },
  {
    says: 'reduce by',
    meaning: [{ metric: 'compute', ratio: 1.818 }],
    wordings: [['Our approach cuts FLOPs by nearly 45%.', 'cuts FLOPs by nearly 45%']],
  },
  {
    says: 'reduce by + and, by',
    meaning: [
      { metric: 'memory', ratio: 1.667 },
      { metric: 'speed', ratio: 1.429 },
    ],
    wordings: [
      [
        'Our method cuts memory usage by 40% and training time by 30%.',
        'cuts memory usage by 40%',
        'by 40% and training time by 30%',
      ],
    ],
  },
  {
    says: 'reduce times',
    meaning: [{ metric: 'memory', ratio: 3 }],
    wordings: [['Our technique reduces GPU memory 3x.', 'reduces GPU memory 3x']],
  },
  {
    says: 'reduce times + reduce times',
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
    says: 'reduce to + reduce to',
    meaning: [
      { metric: 'parameters', ratio: 250 },
      { metric: 'parameters', ratio: 62.5 },
    ],
    wordings: [
      [
        'Our methods reduce trainable parameters to 0.4% for high and medium-resource languages and 1.6% for low-resource ones.',
        'reduce trainable parameters to 0.4%',
        '1.6%',
      ],
    ],
  },
  {
    says: 'reduce to so much',
    meaning: [{ metric: 'model-size', absolute: 4, unit: 'bit' }],
    wordings: [['We compress the model to 4 bits without loss.', 'compress the model to 4 bits']],
  },
  {
    says: 'reduced by',
    meaning: [{ metric: 'storage', ratio: 1000 }],
    wordings: [
      [
        'The per-task storage is reduced by three orders of magnitude.',
        'storage is reduced by three orders of magnitude',
      ],
    ],
  },
  {
    says: 'reduced by',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [['TTFT is reduced by half.', 'TTFT is reduced by half']],
  },
]
