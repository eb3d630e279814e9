import type { Case } from '../case'

export const WORDINGS_OF_SAVINGS: Case[] = [
  {
    says: 'fewer parameters',
    meaning: [{ metric: 'model-size', ratio: 10 }],
    wordings: [
      ['Our network has 10x fewer parameters.', '10x fewer parameters'],
      ['We prune 90 % of the weights.', 'prune 90 % of the weights'],
      ['Our network has only 1/10 of the parameters.', 'has only 1/10 of the parameters'],
      ['Our network wins, just a tenth of the parameters in hand.', 'just a tenth of the parameters'],
    ],
  },
  {
    says: 'tuned parameters',
    meaning: [{ metric: 'parameters', ratio: 1000 }],
    wordings: [
      ['Our method trains only 0.1 % of parameters.', 'trains only 0.1 % of parameters'],
      ['We tune only 0.1\\% of the parameters.', 'tune only 0.1\\% of the parameters'],
    ],
  },
  {
    says: 'a third',
    meaning: [{ metric: 'compute', ratio: 3 }],
    wordings: [['Our method uses a third of the FLOPs.', 'uses a third of the FLOPs']],
  },
  {
    says: 'one tenth',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [
      ['We match it with one-tenth the data.', 'with one-tenth the data'],
      ['We match it with only 10% of the data.', 'with only 10% of the data'],
    ],
  },
  {
    says: 'one per cent of the labels',
    meaning: [{ metric: 'data', ratio: 100 }],
    wordings: [['We match it with 1 % of the labels.', 'with 1 % of the labels']],
  },
  {
    says: 'told off in a row, one resource',
    meaning: [
      { metric: 'memory', ratio: 7.143 },
      { metric: 'memory', ratio: 5 },
    ],
    wordings: [['Our method takes 86% and 80% less memory.', '86% and 80% less memory', '80% less memory']],
  },
  {
    says: 'told off in a row, to each its rival',
    meaning: [
      { metric: 'speed', ratio: 120, baseline: 'A-Net' },
      { metric: 'speed', ratio: 45, baseline: 'B-Net' },
      { metric: 'speed', ratio: 6.5, baseline: 'C-Net' },
    ],
    wordings: [
      [
        'Our method is 120×, 45× and 6.5× faster than A-Net, B-Net and C-Net.',
        '120×, 45× and 6.5× faster',
        '45× and 6.5× faster',
        '6.5× faster',
      ],
    ],
  },
  {
    says: 'told off in a row, to each its resource',
    meaning: [
      { metric: 'speed', ratio: 4 },
      { metric: 'memory', ratio: 1.5 },
    ],
    wordings: [
      [
        'Our method lowers latency and memory by 4x and 1.5x.',
        'lowers latency and memory by 4x and 1.5x',
        '1.5x',
      ],
    ],
  },
  {
    says: 'one verb for two',
    meaning: [
      { metric: 'compute', ratio: 11.11 },
      { metric: 'speed', ratio: 7.143 },
    ],
    wordings: [
      [
        'We improve efficiency, reducing the token budget by 91% and inference latency by 86%.',
        'reducing the token budget by 91%',
        'by 91% and inference latency by 86%',
      ],
    ],
  },
  {
    says: 'one noun for two',
    meaning: [
      { metric: 'memory', ratio: 2.597 },
      { metric: 'cost', ratio: 1.894 },
    ],
    wordings: [
      [
        'We achieve savings of 61.5% in memory and 47.2% in computing resources.',
        'savings of 61.5% in memory',
        '61.5% in memory and 47.2% in computing resources',
      ],
    ],
  },
  {
    says: 'one use for two',
    meaning: [
      { metric: 'model-size', ratio: 10 },
      { metric: 'data', ratio: 500 },
    ],
    wordings: [
      [
        'Our model takes 10% of the number of parameters and 0.2% of training samples.',
        'takes 10% of the number of parameters',
        'takes 10% of the number of parameters and 0.2% of training samples',
      ],
    ],
  },
  {
    says: 'one quantity for two resources',
    meaning: [
      { metric: 'cost', ratio: 4 },
      { metric: 'memory', ratio: 4 },
    ],
    wordings: [
      [
        'We show a 4x reduction in computation and memory costs.',
        '4x reduction in computation and memory costs',
        '4x reduction in computation and memory costs',
      ],
    ],
  },
  {
    says: 'savings of',
    meaning: [{ metric: 'storage', ratio: 26, bound: 'up_to' }],
    wordings: [['We show a storage reduction of up to 26x.', 'storage reduction of up to 26x']],
  },
  {
    says: 'a reduction in, by',
    meaning: [{ metric: 'data', ratio: 10, bound: 'at_least' }],
    wordings: [['We achieve a reduction in data size by over 90%.', 'reduction in data size by over 90%']],
  },
  {
    says: 'a reduction of, in',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [['We achieve a reduction of 50% in training time.', 'reduction of 50% in training time']],
  },
  {
    says: 'a bound in place of by',
    meaning: [{ metric: 'model-size', ratio: 2.029, bound: 'up_to' }],
    wordings: [
      [
        'We reduce the activation density consistently and up to 50.72%.',
        'reduce the activation density consistently and up to 50.72%',
      ],
    ],
  },
  {
    says: 'a minus',
    meaning: [{ metric: 'compute', ratio: 2.064 }],
    wordings: [
      ['Our method shows clear advantages in execution cost (-51.55% token cost).', '51.55% token cost'],
    ],
  },
  {
    says: 'a resource reduction',
    meaning: [{ metric: 'cost', ratio: 3.333 }],
    wordings: [['Our method loses little even at 70\\% cost reduction.', '70\\% cost reduction']],
  },
  {
    says: 'cheaper',
    meaning: [{ metric: 'cost', ratio: 10 }],
    wordings: [['Our method is 10x cheaper.', '10x cheaper']],
  },
  {
    says: 'a smaller model',
    meaning: [{ metric: 'model-size', ratio: 5 }],
    wordings: [['Our model is 5x smaller.', '5x smaller']],
  },
  {
    says: 'a larger rival',
    meaning: [{ metric: 'model-size', ratio: 9, bound: 'up_to' }],
    wordings: [['Our model surpasses models with up to 9x more parameters.', 'up to 9x more parameters']],
  },
  {
    says: 'a rival that is taught more',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [['Our model outperforms models trained on 10x more data.', '10x more data']],
  },
  {
    says: 'more efficient',
    meaning: [{ metric: 'cost', ratio: 30 }],
    wordings: [['Our method is 30times more training efficient.', '30times more training efficient']],
  },
]
