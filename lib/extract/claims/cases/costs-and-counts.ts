import type { Case } from '../case'

export const COSTS_AND_COUNTS: Case[] = [
  {
    says: 'faster + faster',
    meaning: [
      { metric: 'speed', ratio: 1.34 },
      { metric: 'speed', ratio: 1.46 },
    ],
    wordings: [
      [
        'Our method achieves up to 34% faster performance for the entire network and 46% for the backbone.',
        'up to 34% faster',
        '46%',
      ],
    ],
  },
  {
    says: 'faster + less resource',
    meaning: [
      { metric: 'speed', ratio: 2.2 },
      { metric: 'memory', ratio: 4 },
    ],
    wordings: [
      [
        'Compared to full attention, it is 2.2x faster while using 4x less memory.',
        '2.2x faster',
        '4x less memory',
      ],
    ],
  },
  {
    says: 'faster + less resource',
    meaning: [
      { metric: 'speed', ratio: 1.8 },
      { metric: 'memory', ratio: 3.2 },
    ],
    wordings: [
      [
        'On A100 GPUs, the kernel is 1.8x faster and uses 3.2x less memory than the baseline.',
        '1.8x faster',
        '3.2x less memory',
      ],
    ],
  },
  {
    says: 'fewer, of + fewer, of',
    meaning: [
      { metric: 'model-size', absolute: 0.8, unit: 'M' },
      { metric: 'model-size', absolute: 0.4, unit: 'M' },
    ],
    wordings: [
      [
        'Our simplified versions further reduce the model size to 0.8M and 0.4M respectively.',
        'reduce the model size to 0.8M and 0.4M',
        '0.4M',
      ],
    ],
  },
  {
    says: 'from, to',
    meaning: [{ metric: 'compute', ratio: 5, absolute: 10, unit: 'evaluations' }],
    wordings: [
      [
        'Our sampler reduces the number of function evaluations from 50 to 10.',
        'number of function evaluations from 50 to 10',
      ],
    ],
  },
  {
    says: 'from, to',
    meaning: [{ metric: 'cost', ratio: 20, absolute: 0.1, unit: '$' }],
    wordings: [['The cost per query drops from $2.00 to $0.10.', 'cost per query drops from $2.00 to $0.10']],
  },
  {
    says: 'gain of',
    meaning: [{ metric: 'speed', ratio: 1000 }],
    wordings: [
      [
        'Experimentation confirms runtime improvements of up to three orders of magnitude against manual methods.',
        'runtime improvements of up to three orders of magnitude',
      ],
    ],
  },
  {
    says: 'gain of',
    meaning: [{ metric: 'speed', ratio: 1.25 }],
    wordings: [['Latency improves by 20%.', 'Latency improves by 20%']],
  },
  {
    says: 'gain, in brackets',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 3 }],
    wordings: [
      [
        'We show that this leads to significant (2-3x) gains in inference throughput.',
        '(2-3x) gains in inference throughput',
      ],
    ],
  },
  {
    says: 'gain, in brackets',
    meaning: [{ metric: 'model-size', ratio: 4 }],
    wordings: [
      ['Our models have significantly (75%) reduced parameter size.', '(75%) reduced parameter size'],
    ],
  },
  {
    says: 'halves',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [['Our method doubles the training speed.', 'doubles the training speed']],
  },
  {
    says: 'halves',
    meaning: [{ metric: 'data', ratio: 2 }],
    wordings: [['We can halve the amount of annotation.', 'halve the amount of annotation']],
  },
  {
    says: 'improve by a factor + improve by a factor',
    meaning: [
      { metric: 'memory', ratio: 2.3 },
      { metric: 'speed', ratio: 1.14 },
    ],
    wordings: [
      [
        'We improve memory and latency over the state-of-the-art (SOTA) by 2.3x and 1.14x while maintaining similar performance.',
        'improve memory and latency over the state-of-the-art (SOTA) by 2.3x and 1.14x',
        '1.14x',
      ],
    ],
  },
  {
    says: 'improvement, factor',
    meaning: [{ metric: 'speed', ratio: 1.3 }],
    wordings: [
      [
        'Our approach provides latency improvements over the SOTA up to 1.3x using specialized kernels.',
        'latency improvements over the SOTA up to 1.3x',
      ],
    ],
  },
  {
    says: 'improvement, factor',
    meaning: [{ metric: 'speed', ratio: 3.67 }],
    wordings: [
      [
        'In our experiments, models have shown speed improvements up to 3.67x.',
        'speed improvements up to 3.67x',
      ],
    ],
  },
  {
    says: 'in part of the time',
    meaning: [{ metric: 'speed', ratio: 3 }],
    wordings: [
      ['Our method reaches the baseline performance in one third of the time.', 'in one third of the time'],
    ],
  },
  {
    says: 'increase by',
    meaning: [{ metric: 'speed', ratio: 10 }],
    wordings: [
      [
        'Our method improves upon the speed of sampling-based methods by an order of magnitude.',
        'improves upon the speed of sampling-based methods by an order of magnitude',
      ],
    ],
  },
  {
    says: 'increase by',
    meaning: [{ metric: 'speed', ratio: 1.25 }],
    wordings: [['Our system improves queries per second by 25%.', 'improves queries per second by 25%']],
  },
  {
    says: 'increase in',
    meaning: [{ metric: 'speed', ratio: 3 }],
    wordings: [
      [
        'This translates into a threefold increase in decoding throughput.',
        'threefold increase in decoding throughput',
      ],
    ],
  },
]
