import type { Case } from '../case'

export const SAVINGS_OF_DATA: Case[] = [
  {
    says: 'data 10 times better',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [['It matches the performance of models trained on 10x more data.', '10x more data']],
  },
  {
    says: 'data 100 times better',
    meaning: [{ metric: 'data', ratio: 100 }],
    wordings: [
      ['Our method attains comparable accuracy with 100x less labeled data.', '100x less labeled data'],
    ],
  },
  {
    says: 'data 2 times better',
    meaning: [{ metric: 'data', ratio: 2 }],
    wordings: [['We can halve the amount of annotation.', 'halve the amount of annotation']],
  },
  {
    says: 'data 4 times better',
    meaning: [{ metric: 'data', ratio: 4 }],
    wordings: [
      [
        'Only a quarter of the training data is needed to reach the baseline.',
        'Only a quarter of the training data',
      ],
    ],
  },
  {
    says: 'data 5 times better',
    meaning: [{ metric: 'data', ratio: 5 }],
    wordings: [
      [
        'Our method reduces the training data required to achieve good performance by 80%.',
        'reduces the training data required to achieve good performance by 80%',
      ],
    ],
  },
  {
    says: 'data 8 to 25 times better',
    meaning: [{ metric: 'data', ratio: 8, ratio_high: 25 }],
    wordings: [
      [
        'Our method improves SSL methods over active learning by 8-25x in label efficiency.',
        'improves SSL methods over active learning by 8-25x in label efficiency',
      ],
    ],
  },
]
