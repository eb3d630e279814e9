import type { Case } from '../case'

export const SAVINGS_OF_COMPUTATION: Case[] = [
  {
    says: 'computation 1.613 times better',
    meaning: [{ metric: 'compute', ratio: 1.613 }],
    wordings: [['The reasoning traces are 38% shorter.', 'reasoning traces are 38% shorter']],
  },
  {
    says: 'computation 1.667 times better',
    meaning: [{ metric: 'compute', ratio: 1.667 }],
    wordings: [
      ['40% of the FLOPs can be saved.', '40% of the FLOPs can be saved'],
      ['Our pruned network has a 40% FLOPs reduction.', '40% FLOPs reduction'],
      ['Our method achieves 40% FLOPs savings.', '40% FLOPs savings'],
    ],
  },
  {
    says: 'computation 1.8 to 2.4 times better',
    meaning: [{ metric: 'compute', ratio: 1.8, ratio_high: 2.4 }],
    wordings: [
      ['Our model achieves the performance of others trained with 1.8X-2.4X compute.', '1.8X-2.4X compute'],
    ],
  },
  {
    says: 'computation 1.818 times better',
    meaning: [{ metric: 'compute', ratio: 1.818 }],
    wordings: [['Our approach cuts FLOPs by nearly 45%.', 'cuts FLOPs by nearly 45%']],
  },
  {
    says: 'computation 2 times better',
    meaning: [{ metric: 'compute', ratio: 2 }],
    wordings: [['It needs half as many FLOPs as the baseline.', 'needs half as many FLOPs']],
  },
  {
    says: 'computation 4 times better',
    meaning: [{ metric: 'compute', ratio: 4 }],
    wordings: [
      ['75% of the visual tokens can be dropped without loss.', '75% of the visual tokens can be dropped'],
    ],
  },
  {
    says: 'computation 5 times better',
    meaning: [{ metric: 'compute', ratio: 5 }],
    wordings: [
      [
        'Our algorithm recovers the full frontier using roughly 20% of the evaluation budget.',
        'using roughly 20% of the evaluation budget',
      ],
    ],
  },
  {
    says: 'computation 5 times better, 10 evaluations',
    meaning: [{ metric: 'compute', ratio: 5, absolute: 10, unit: 'evaluations' }],
    wordings: [
      [
        'Our sampler reduces the number of function evaluations from 50 to 10.',
        'number of function evaluations from 50 to 10',
      ],
    ],
  },
  {
    says: 'computation, 4 steps',
    meaning: [{ metric: 'compute', absolute: 4, unit: 'steps' }],
    wordings: [['It generates high-quality images in only 4 steps.', 'only 4 steps']],
  },
]
