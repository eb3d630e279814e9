import type { Case } from '../case'

export const SAVINGS_OF_COST: Case[] = [
  {
    says: 'cost 2.222 times better',
    meaning: [{ metric: 'cost', ratio: 2.222 }],
    wordings: [
      [
        'Comparisons show that our system could save up to 55% monetary cost for training GNN models.',
        'save up to 55% monetary cost',
      ],
    ],
  },
  {
    says: 'cost 20 times better, 0.1 $',
    meaning: [{ metric: 'cost', ratio: 20, absolute: 0.1, unit: '$' }],
    wordings: [['The cost per query drops from $2.00 to $0.10.', 'cost per query drops from $2.00 to $0.10']],
  },
  {
    says: 'cost 3 times better',
    meaning: [{ metric: 'cost', ratio: 3 }],
    wordings: [['This makes annotation three times cheaper.', 'three times cheaper']],
  },
  {
    says: 'cost 4 times better',
    meaning: [{ metric: 'cost', ratio: 4 }],
    wordings: [['Serving costs fall by 75%.', 'Serving costs fall by 75%']],
  },
  {
    says: 'cost 50 times better',
    meaning: [{ metric: 'cost', ratio: 50 }],
    wordings: [['The approach is 50 times more cost-effective.', '50 times more cost-effective']],
  },
  {
    says: 'energy 2.778 times better',
    meaning: [{ metric: 'energy', ratio: 2.778 }],
    wordings: [['We demonstrate a reduction of 64% energy usage.', 'reduction of 64% energy usage']],
  },
  {
    says: 'energy 5 times better',
    meaning: [{ metric: 'energy', ratio: 5 }],
    wordings: [['It is 5x more energy efficient.', '5x more energy efficient']],
  },
]
