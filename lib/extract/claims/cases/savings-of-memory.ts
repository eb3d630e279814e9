import type { Case } from '../case'

export const SAVINGS_OF_MEMORY: Case[] = [
  {
    says: 'batch or context 4 times better',
    meaning: [{ metric: 'batch', ratio: 4 }],
    wordings: [['This allows for 4x larger batch sizes.', '4x larger batch sizes']],
  },
  {
    says: 'batch or context 8 times better',
    meaning: [{ metric: 'batch', ratio: 8 }],
    wordings: [
      ['Our approach enables training with 8x longer sequences on the same hardware.', '8x longer sequences'],
    ],
  },
  {
    says: 'memory 1.538 times better',
    meaning: [{ metric: 'memory', ratio: 1.538 }],
    wordings: [['This saves 35% of GPU memory.', 'saves 35% of GPU memory']],
  },
  {
    says: 'memory 2 times better',
    meaning: [{ metric: 'memory', ratio: 2 }],
    wordings: [['Our approach is twice as memory efficient as the baseline.', 'twice as memory efficient']],
  },
  {
    says: 'memory 2.5 times better',
    meaning: [{ metric: 'memory', ratio: 2.5 }],
    wordings: [['Peak memory consumption decreases by 60%.', 'Peak memory consumption decreases by 60%']],
  },
  {
    says: 'memory 2.506 times better',
    meaning: [{ metric: 'memory', ratio: 2.506 }],
    wordings: [
      [
        'Our method outperforms others with only up to 39.9% in memory usage.',
        'with only up to 39.9% in memory usage',
      ],
    ],
  },
  {
    says: 'memory 3 times better',
    meaning: [{ metric: 'memory', ratio: 3 }],
    wordings: [['Our technique reduces GPU memory 3x.', 'reduces GPU memory 3x']],
  },
  {
    says: 'memory 3.333 times better',
    meaning: [{ metric: 'memory', ratio: 3.333 }],
    wordings: [['We need only 30% as much memory as the baseline.', 'need only 30% as much memory']],
  },
  {
    says: 'memory 5 times better',
    meaning: [{ metric: 'memory', ratio: 5 }],
    wordings: [['The memory footprint shrinks fivefold.', 'memory footprint shrinks fivefold']],
  },
  {
    says: 'memory, 24 GB',
    meaning: [{ metric: 'memory', absolute: 24, unit: 'GB' }],
    wordings: [['It enables training of a 7B model on a GPU with only 24GB memory.', 'only 24GB memory']],
  },
  {
    says: 'memory, 8 GB',
    meaning: [{ metric: 'memory', absolute: 8, unit: 'GB' }],
    wordings: [['Our framework can fine-tune a 13B model within 8 GB of memory.', 'within 8 GB of memory']],
  },
  {
    says: 'storage 10 times better',
    meaning: [{ metric: 'storage', ratio: 10 }],
    wordings: [['Our index requires 10x less storage.', '10x less storage']],
  },
  {
    says: 'storage 1000 times better',
    meaning: [{ metric: 'storage', ratio: 1000 }],
    wordings: [
      [
        'The per-task storage is reduced by three orders of magnitude.',
        'storage is reduced by three orders of magnitude',
      ],
    ],
  },
  {
    says: 'storage 16 times better',
    meaning: [{ metric: 'storage', ratio: 16 }],
    wordings: [['Communication volume drops 16-fold.', 'Communication volume drops 16-fold']],
  },
  {
    says: 'storage 20 times better',
    meaning: [{ metric: 'storage', ratio: 20 }],
    wordings: [['Our index is 20 times more compact.', '20 times more compact']],
  },
  {
    says: 'storage 3 times better',
    meaning: [{ metric: 'storage', ratio: 3 }],
    wordings: [['We achieve a compression ratio of 3x.', 'compression ratio of 3x']],
  },
  {
    says: 'storage 32 times better',
    meaning: [{ metric: 'storage', ratio: 32 }],
    wordings: [['The communication cost is 32 times lower.', 'communication cost is 32 times lower']],
  },
  {
    says: 'storage 8 times better',
    meaning: [{ metric: 'storage', ratio: 8 }],
    wordings: [['This yields an 8x smaller index.', '8x smaller']],
  },
]
