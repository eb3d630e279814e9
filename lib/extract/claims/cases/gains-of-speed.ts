import type { Case } from '../case'

export const GAINS_OF_SPEED: Case[] = [
  {
    says: 'speed 1.07 to 1.55 times better',
    meaning: [{ metric: 'speed', ratio: 1.07, ratio_high: 1.55 }],
    wordings: [
      [
        'Our methods outperform the schedule by from 7% to 55% in terms of throughput.',
        'outperform the schedule by from 7% to 55% in terms of throughput',
      ],
    ],
  },
  {
    says: 'speed 1.176 times better',
    meaning: [{ metric: 'speed', ratio: 1.176 }],
    wordings: [['The wall time decreased 15%.', 'wall time decreased 15%']],
  },
  {
    says: 'speed 1.25 times better',
    meaning: [{ metric: 'speed', ratio: 1.25 }],
    wordings: [
      ['Latency improves by 20%.', 'Latency improves by 20%'],
      ['Our system improves queries per second by 25%.', 'improves queries per second by 25%'],
    ],
  },
  {
    says: 'speed 1.3 times better',
    meaning: [{ metric: 'speed', ratio: 1.3 }],
    wordings: [
      [
        'Our approach provides latency improvements over the SOTA up to 1.3x using specialized kernels.',
        'latency improvements over the SOTA up to 1.3x',
      ],
    ],
  },
  {
    says: 'speed 1.39 times better',
    meaning: [{ metric: 'speed', ratio: 1.39 }],
    wordings: [
      ['Our kernel reaches up to 1.39times XY2 throughput on H100.', 'up to 1.39times XY2 throughput'],
    ],
  },
  {
    says: 'speed 1.5 times better',
    meaning: [{ metric: 'speed', ratio: 1.5 }],
    wordings: [
      ['We improve the inference speed 1.5 times.', 'improve the inference speed 1.5 times'],
      ['Our method leads to a 50% improvement in inference speed.', '50% improvement in inference speed'],
      ['We get a 1.5 times speed improvement.', '1.5 times speed improvement'],
    ],
  },
  {
    says: 'speed 1.667 times better',
    meaning: [{ metric: 'speed', ratio: 1.667 }],
    wordings: [['This shortens the training time by 40%.', 'shortens the training time by 40%']],
  },
  {
    says: 'speed 1.7 times better',
    meaning: [{ metric: 'speed', ratio: 1.7 }],
    wordings: [
      ['Training is accelerated by a factor of 1.7.', 'accelerated by a factor of 1.7'],
      ['Our pipeline boosts throughput to 1.7x.', 'boosts throughput to 1.7x'],
    ],
  },
  {
    says: 'speed 10 times better',
    meaning: [{ metric: 'speed', ratio: 10 }],
    wordings: [
      [
        'Our method improves upon the speed of sampling-based methods by an order of magnitude.',
        'improves upon the speed of sampling-based methods by an order of magnitude',
      ],
      ['Training takes one tenth of the time.', 'takes one tenth of the time'],
    ],
  },
  {
    says: 'speed 100 times better',
    meaning: [{ metric: 'speed', ratio: 100 }],
    wordings: [
      [
        'Our method outperforms existing algorithms in terms of running time by up to two orders of magnitude.',
        'outperforms existing algorithms in terms of running time by up to two orders of magnitude',
      ],
    ],
  },
  {
    says: 'speed 1000 times better',
    meaning: [{ metric: 'speed', ratio: 1000 }],
    wordings: [
      [
        'Experimentation confirms runtime improvements of up to three orders of magnitude against manual methods.',
        'runtime improvements of up to three orders of magnitude',
      ],
    ],
  },
  {
    says: 'speed 13.43 times better',
    meaning: [{ metric: 'speed', ratio: 13.43 }],
    wordings: [
      [
        'Our scheme speeds up the plain implementation of a distributed regression over many slow workers by up to $13.43\\times$.',
        'speeds up the plain implementation of a distributed regression over many slow workers by up to $13.43\\times',
      ],
    ],
  },
  {
    says: 'speed 2 times better',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [
      ['Our approach is twice as fast as the baseline.', 'twice as fast'],
      ['Our method doubles the training speed.', 'doubles the training speed'],
      ['TTFT is reduced by half.', 'TTFT is reduced by half'],
      ['The wall-clock time is cut in half.', 'wall-clock time is cut in half'],
    ],
  },
  {
    says: 'speed 2 to 3 times better',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 3 }],
    wordings: [
      [
        'We show that this leads to significant (2-3x) gains in inference throughput.',
        '(2-3x) gains in inference throughput',
      ],
    ],
  },
  {
    says: 'speed 2 to 30 times better',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 30 }],
    wordings: [
      ['Our framework has enhanced training speeds by 2x to 30x.', 'enhanced training speeds by 2x to 30x'],
    ],
  },
  {
    says: 'speed 2 to 5 times better',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 5 }],
    wordings: [['We obtain 2 to 5x acceleration.', '2 to 5x acceleration']],
  },
  {
    says: 'speed 2.1 times better',
    meaning: [{ metric: 'speed', ratio: 2.1 }],
    wordings: [['Our model achieves 2.1 higher throughput than the baseline.', '2.1 higher throughput than']],
  },
  {
    says: 'speed 2.5 times better',
    meaning: [{ metric: 'speed', ratio: 2.5 }],
    wordings: [['Our kernel is 150% faster.', '150% faster']],
  },
  {
    says: 'speed 3 times better',
    meaning: [{ metric: 'speed', ratio: 3 }],
    wordings: [
      ['Our method reaches the baseline performance in one third of the time.', 'in one third of the time'],
      [
        'This translates into a threefold increase in decoding throughput.',
        'threefold increase in decoding throughput',
      ],
    ],
  },
  {
    says: 'speed 3.5 times better',
    meaning: [{ metric: 'speed', ratio: 3.5 }],
    wordings: [
      ['End-to-end, the speedup is 3.5x.', 'speedup is 3.5x'],
      ['We report end-to-end speedups of 3.5x.', 'speedups of 3.5x'],
    ],
  },
  {
    says: 'speed 3.67 times better',
    meaning: [{ metric: 'speed', ratio: 3.67 }],
    wordings: [
      [
        'In our experiments, models have shown speed improvements up to 3.67x.',
        'speed improvements up to 3.67x',
      ],
    ],
  },
  {
    says: 'speed 30 times better',
    meaning: [{ metric: 'speed', ratio: 30 }],
    wordings: [['Our method achieves a 30-fold speed-up.', '30-fold speed-up']],
  },
  {
    says: 'speed 4 times better',
    meaning: [{ metric: 'speed', ratio: 4 }],
    wordings: [
      ['Inference is four times quicker than with the baseline.', 'four times quicker'],
      ['The training procedure is 4x more time-efficient.', '4x more time-efficient'],
    ],
  },
  {
    says: 'speed 4 times better, 2 hours',
    meaning: [{ metric: 'speed', ratio: 4, absolute: 2, unit: 'hours' }],
    wordings: [
      ['It takes 2 hours instead of 8 hours.', '2 hours instead of 8 hours'],
      ['It takes just 2 hours compared to 8 hours for the baseline.', 'just 2 hours compared to 8 hours'],
    ],
  },
  {
    says: 'speed 4.2 times better',
    meaning: [{ metric: 'speed', ratio: 4.2 }],
    wordings: [
      [
        'Our decoder delivers 4.2x the tokens per second of autoregressive decoding.',
        '4.2x the tokens per second',
      ],
    ],
  },
  {
    says: 'speed, 18 hours',
    meaning: [{ metric: 'speed', absolute: 18, unit: 'hours' }],
    wordings: [
      ['Our model has reduced pretraining times (i.e., only 18 hours on 12 GPUs).', 'only 18 hours'],
    ],
  },
  {
    says: 'speed, 25 FPS',
    meaning: [{ metric: 'speed', absolute: 25, unit: 'FPS' }],
    wordings: [['Our system reaches a real-time frame rate of 25-30 FPS.', '25-30 FPS']],
  },
]
