import type { Case } from '../case'

export const AMOUNTS_OF_WORK: Case[] = [
  {
    says: 'fewer of something, or a smaller amount of it',
    meaning: [{ metric: 'compute', ratio: 4 }],
    wordings: [
      ['Our codes require around 75% fewer tasks than others.', 'around 75% fewer'],
      ['Our approach reduces thinking budgets by 4x.', 'reduces thinking budgets by 4x'],
      [
        'Our approach reduces the number of required answers by 4x.',
        'reduces the number of required answers by 4x',
      ],
      ['Our method shrinks context at a 4x compression ratio.', '4x compression ratio'],
      ['Our method attains 75% attention sparsity.', '75% attention sparsity'],
      ['Our method achieves a 75% pruning ratio of FLOPs.', '75% pruning ratio'],
    ],
  },
  {
    says: 'fewer weights',
    meaning: [{ metric: 'model-size', ratio: 2 }],
    wordings: [
      ['Our models can be pruned to 50% sparsity in one shot.', '50% sparsity'],
      ['Our method keeps accuracy with a pruning ratio of 50%.', 'pruning ratio of 50%'],
      ['Pruning networks with our method gives 2x compression.', '2x compression'],
    ],
  },
  {
    says: 'less of the data kept',
    meaning: [{ metric: 'data', ratio: 1.429, ratio_high: 1.538 }],
    wordings: [['With a data pruning rate of 30-35% our method loses nothing.', 'pruning rate of 30-35%']],
  },
  {
    says: 'faster, by a factor behind the word or without its sign',
    meaning: [{ metric: 'speed', ratio: 1.8 }],
    wordings: [
      ['Our method yields a 1.8 wall-clock speedup.', '1.8 wall-clock speedup'],
      ['Our method gives up to 1.8 times of speedup.', 'up to 1.8 times of speedup'],
      ['Our method gives significant speedups -- 1.8x for training.', 'speedups -- 1.8x for'],
    ],
  },
  {
    says: 'a compressed cache',
    meaning: [{ metric: 'memory', ratio: 4 }],
    wordings: [['Our method achieves 4x KV cache compression.', '4x KV cache compression']],
  },
  {
    says: 'a factor and the amount that it comes to',
    meaning: [{ metric: 'speed', ratio: 3, absolute: 100, unit: 'FPS' }],
    wordings: [['Our tracker is 3x faster (100 FPS) on a CPU.', '3x faster']],
  },
  {
    says: 'one resource after the other, in brackets',
    meaning: [
      { metric: 'compute', ratio: 2 },
      { metric: 'speed', ratio: 6 },
    ],
    wordings: [
      [
        'Our model is efficient in terms of inference FLOPs (2x) and indexing time (6x).',
        'inference FLOPs (2x)',
        'time (6x)',
      ],
    ],
  },
  {
    says: 'a list whose later members leave out their preposition',
    meaning: [
      { metric: 'compute', ratio: 5 },
      { metric: 'energy', ratio: 9.6 },
    ],
    wordings: [
      [
        'Our method improves efficiency, reducing FLOPs by up to 80%, and energy up to 9.6x.',
        'reducing FLOPs by up to 80%',
        'up to 80%, and energy up to 9.6x',
      ],
    ],
  },
  {
    says: 'shorter contexts',
    meaning: [{ metric: 'compute', ratio: 10 }],
    wordings: [['Our method reduces context length by 90%.', 'reduces context length by 90%']],
  },
  {
    says: 'orders without their magnitude',
    meaning: [{ metric: 'speed', ratio: 100, bound: 'up_to' }],
    wordings: [['Our method is up to two orders faster.', 'up to two orders faster']],
  },
  {
    says: "the size of one's own model beside a result",
    meaning: [{ metric: 'model-size', absolute: 7, unit: 'B parameters' }],
    wordings: [['Our 7B-parameter system achieves results on par with larger ones.', '7B-parameter system']],
  },
]
