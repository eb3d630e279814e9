import type { Case } from '../case'

export const VERBS_OF_SAVING: Case[] = [
  {
    says: 'shrinks',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [['The wall-clock time is cut in half.', 'wall-clock time is cut in half']],
  },
  {
    says: 'shrinks',
    meaning: [{ metric: 'storage', ratio: 16 }],
    wordings: [['Communication volume drops 16-fold.', 'Communication volume drops 16-fold']],
  },
  {
    says: 'shrinks',
    meaning: [{ metric: 'speed', ratio: 1.176 }],
    wordings: [['The wall time decreased 15%.', 'wall time decreased 15%']],
  },
  {
    says: 'single GPU + absolute',
    meaning: [
      { metric: 'cost', absolute: 1, unit: 'GPU' },
      { metric: 'speed', absolute: 5, unit: 'hours' },
    ],
    wordings: [
      [
        'Our training only requires a single A100 GPU, 5 hours of training.',
        'requires a single A100 GPU',
        '5 hours',
      ],
    ],
  },
  {
    says: 'smaller',
    meaning: [{ metric: 'storage', ratio: 8 }],
    wordings: [['This yields an 8x smaller index.', '8x smaller']],
  },
  {
    says: 'smaller',
    meaning: [{ metric: 'model-size', ratio: 4 }],
    wordings: [['Our compact model is 4 times smaller than the teacher.', '4 times smaller']],
  },
  {
    says: 'smaller + faster',
    meaning: [
      { metric: 'model-size', ratio: 7.5 },
      { metric: 'speed', ratio: 9.4 },
    ],
    wordings: [['The resulting network is 7.5x smaller and 9.4x faster.', '7.5x smaller', '9.4x faster']],
  },
  {
    says: 'speedup',
    meaning: [{ metric: 'speed', ratio: 30 }],
    wordings: [['Our method achieves a 30-fold speed-up.', '30-fold speed-up']],
  },
  {
    says: 'speedup',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 5 }],
    wordings: [['We obtain 2 to 5x acceleration.', '2 to 5x acceleration']],
  },
  {
    says: 'speedup + resource reduction',
    meaning: [
      { metric: 'speed', ratio: 2.2 },
      { metric: 'energy', ratio: 4 },
    ],
    wordings: [['It delivers 2.2x speedup and 4x energy savings.', '2.2x speedup', '4x energy savings']],
  },
  {
    says: 'speedup and reduction + speedup and reduction',
    meaning: [
      { metric: 'speed', ratio: 2.2 },
      { metric: 'energy', ratio: 4 },
    ],
    wordings: [
      [
        'It delivers speedup and energy savings of 2.2x and 4x, respectively.',
        'speedup and energy savings of 2.2x and 4x',
        '4x',
      ],
    ],
  },
  {
    says: 'speedup of',
    meaning: [{ metric: 'speed', ratio: 13.43 }],
    wordings: [
      [
        'Our scheme speeds up the plain implementation of a distributed regression over many slow workers by up to $13.43\\times$.',
        'speeds up the plain implementation of a distributed regression over many slow workers by up to $13.43\\times',
      ],
    ],
  },
  {
    says: 'speedup of',
    meaning: [{ metric: 'speed', ratio: 3.5 }],
    wordings: [['We report end-to-end speedups of 3.5x.', 'speedups of 3.5x']],
  },
  {
    says: 'surpass by',
    meaning: [{ metric: 'speed', ratio: 100 }],
    wordings: [
      [
        'Our method outperforms existing algorithms in terms of running time by up to two orders of magnitude.',
        'outperforms existing algorithms in terms of running time by up to two orders of magnitude',
      ],
    ],
  },
  {
    says: 'surpass in',
    meaning: [{ metric: 'speed', ratio: 1.07, ratio_high: 1.55 }],
    wordings: [
      [
        'Our methods outperform the schedule by from 7% to 55% in terms of throughput.',
        'outperform the schedule by from 7% to 55% in terms of throughput',
      ],
    ],
  },
  {
    says: 'surpass in',
    meaning: [{ metric: 'data', ratio: 8, ratio_high: 25 }],
    wordings: [
      [
        'Our method improves SSL methods over active learning by 8-25x in label efficiency.',
        'improves SSL methods over active learning by 8-25x in label efficiency',
      ],
    ],
  },
  {
    says: 'times efficient',
    meaning: [{ metric: 'memory', ratio: 2 }],
    wordings: [['Our approach is twice as memory efficient as the baseline.', 'twice as memory efficient']],
  },
  {
    says: 'times speed',
    meaning: [{ metric: 'speed', ratio: 1.39 }],
    wordings: [
      ['Our kernel reaches up to 1.39times XY2 throughput on H100.', 'up to 1.39times XY2 throughput'],
    ],
  },
  {
    says: 'times speed',
    meaning: [{ metric: 'speed', ratio: 4.2 }],
    wordings: [
      [
        'Our decoder delivers 4.2x the tokens per second of autoregressive decoding.',
        '4.2x the tokens per second',
      ],
    ],
  },
  {
    says: 'down to a size',
    meaning: [{ metric: 'model-size', ratio: 3.218, absolute: 110, unit: 'M' }],
    wordings: [
      [
        'Our method reduces the need for a 354M-parameter model down to a 110M-parameter model.',
        'reduces the need for a 354M-parameter model down to a 110M-parameter model',
      ],
    ],
  },
  {
    says: 'what is required for good work',
    meaning: [{ metric: 'data', ratio: 5 }],
    wordings: [
      [
        'Our method reduces the training data required to achieve good performance by 80%.',
        'reduces the training data required to achieve good performance by 80%',
      ],
    ],
  },
  {
    says: 'a model compressed by a share',
    meaning: [{ metric: 'model-size', ratio: 1.667 }],
    wordings: [['Our 3B model can be compressed by 40% without loss.', 'compressed by 40%']],
  },
  {
    says: 'enhanced by factors',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 30 }],
    wordings: [
      ['Our framework has enhanced training speeds by 2x to 30x.', 'enhanced training speeds by 2x to 30x'],
    ],
  },
  {
    says: 'sizes told by names',
    meaning: [{ metric: 'model-size', ratio: 10, absolute: 7, unit: 'B parameters' }],
    wordings: [['By 5 points, our Foo-7B outperforms Bar-70B by 5%.', 'Foo-7B outperforms Bar-70B']],
  },
]
