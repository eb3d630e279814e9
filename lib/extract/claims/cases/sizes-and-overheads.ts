import type { Case } from '../case'

/** Sizes of one's own model, counts that are little, and what comes on top. */
export const SIZES_AND_OVERHEADS: Case[] = [
  {
    says: 'the one thing that is learned',
    meaning: [{ metric: 'parameters', absolute: 1 }],
    wordings: [
      [
        'The module requires only one additional learnable parameter.',
        'only one additional learnable parameter',
      ],
    ],
  },
  {
    says: 'a dozen labels',
    meaning: [{ metric: 'data', absolute: 12, unit: 'labeled examples', bound: 'about' }],
    wordings: [
      ['It learns from merely a dozen or so labeled examples.', 'merely a dozen or so labeled examples'],
    ],
  },
  {
    says: 'labels for each class',
    meaning: [{ metric: 'data', absolute: 5, unit: 'labels per class' }],
    wordings: [['Our method needs only 5 labels per class.', 'only 5 labels per class']],
  },
  {
    says: 'what comes on top',
    meaning: [{ metric: 'compute', absolute: 5, unit: '%', ratio: null }],
    wordings: [['Our method wins with only 5% additional FLOPs.', 'only 5% additional FLOPs']],
  },
  {
    says: 'an overhead that is told as little, and how little',
    meaning: [{ metric: 'memory', absolute: 3, unit: '%', ratio: null }],
    wordings: [
      ['Our method wins with small memory overhead (3%).', 'small memory overhead (3%'],
      ['Our method wins with a negligible 3% memory overhead.', 'negligible 3% memory overhead'],
      ['Our method requires a negligible increase in memory (3%).', 'negligible increase in memory (3%'],
    ],
  },
  {
    says: 'how little a resource grows',
    meaning: [{ metric: 'model-size', absolute: 1, unit: '%', ratio: null, bound: 'at_least' }],
    wordings: [
      [
        'Our method learns better while increasing the model size by less than 1%.',
        'increasing the model size by less than 1%',
      ],
    ],
  },
  {
    says: 'a small increase behind its resource',
    meaning: [{ metric: 'speed', absolute: 2, unit: '%', ratio: null }],
    wordings: [['Our method gains accuracy with less than 2% latency increase.', 'less than 2% latency']],
  },
  {
    says: 'the overhead of time',
    meaning: [{ metric: 'speed', absolute: 4, unit: '%', ratio: null, bound: 'at_least' }],
    wordings: [['It costs less than 4% latency overhead.', 'less than 4% latency overhead']],
  },
  {
    says: 'what is added to a cost',
    meaning: [{ metric: 'storage', absolute: 2.5, unit: '%', ratio: null }],
    wordings: [['These labels need only a 2.5% increase in storage.', 'only a 2.5% increase in storage']],
  },
  {
    says: 'an overhead under a limit',
    meaning: [{ metric: 'cost', absolute: 7, unit: '%', bound: 'at_least' }],
    wordings: [
      [
        'Our gains come with a computational overhead of less than 7%.',
        'computational overhead of less than 7%',
      ],
    ],
  },
  {
    says: 'a factor in brackets',
    meaning: [{ metric: 'speed', ratio: 10 }],
    wordings: [['We show significant (10 times) speedups.', '(10 times) speedups']],
  },
  {
    says: 'about so much faster',
    meaning: [{ metric: 'speed', ratio: 5, bound: 'about' }],
    wordings: [['Our method is sim5x faster than others.', 'sim5x faster']],
  },
  {
    says: 'times twice over',
    meaning: [{ metric: 'speed', ratio: 20 }],
    wordings: [['Our method is 20x times faster.', '20x times faster']],
  },
  {
    says: 'a small model of one’s own',
    meaning: [{ metric: 'model-size', absolute: 2, unit: 'B parameters' }],
    wordings: [
      ['Despite using a lightweight 2B backbone, it reaches the same score.', '2B backbone'],
      ['Our compact 2B model achieves the same score.', '2B model'],
    ],
  },
  {
    says: 'the size of the winner',
    meaning: [{ metric: 'model-size', absolute: 355, unit: 'M parameters' }],
    wordings: [
      ['Our scorer (355M parameters) outperforms all rivals.', '355M parameters'],
      ['Our model with 355M parameters consistently outperforms all rivals.', '355M parameters'],
    ],
  },
  {
    says: 'a larger rival by its size',
    meaning: [{ metric: 'model-size', ratio: 25, absolute: 440, unit: 'M parameters' }],
    wordings: [
      [
        'It brings an improvement of 3% over 11B methods using only 440M parameters.',
        'over 11B methods using only 440M parameters',
      ],
    ],
  },
  {
    says: 'rivals of more of both',
    meaning: [
      { metric: 'parameters', ratio: 3, ratio_high: 77 },
      { metric: 'data', ratio: 35, ratio_high: 863 },
    ],
    wordings: [
      [
        'It outperforms some models with 3-77x more learned parameters and 35-863x more data.',
        '3-77x more learned parameters',
        '35-863x more data',
      ],
    ],
  },
  {
    says: 'two kinds of cost',
    meaning: [
      { metric: 'cost', ratio: 2 },
      { metric: 'storage', ratio: 1.25 },
    ],
    wordings: [
      [
        'Our method reduces the computation and communication costs by 50% and 20%.',
        'reduces the computation and communication costs by 50% and 20%',
        '20%',
      ],
    ],
  },
  {
    says: 'time for each image',
    meaning: [{ metric: 'speed', absolute: 82, unit: 'ms' }],
    wordings: [['Our method reaches 31.6% at 82 milliseconds per image.', '82 milliseconds']],
  },
]
