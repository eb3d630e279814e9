import type { Case } from '../case'

export const PAIRS_AND_FRAMES: Case[] = [
  {
    says: 'a bracket counts what there is less of',
    meaning: [{ metric: 'data', ratio: 20, absolute: 1.5, bound: 'exact' }],
    wordings: [
      [
        'With far fewer training samples (1.5M vs. 30M), our method leads in synchronization.',
        'fewer training samples (1.5M vs. 30M)',
      ],
    ],
  },
  {
    says: 'a bracket counts what is small',
    meaning: [{ metric: 'model-size', ratio: 6.5, absolute: 6 }],
    wordings: [
      [
        'Our mechanism is much more compact (6M vs 39M parameters), and also more accurate.',
        'compact (6M vs 39M parameters',
      ],
    ],
  },
  {
    says: 'the verb is the quantity',
    meaning: [{ metric: 'speed', ratio: 2, bound: 'exact' }],
    wordings: [
      ['Our method halves the training time.', 'halves the training time'],
      ['Our method outperforms others, cutting runtime in half.', 'cutting runtime in half'],
      ['Our method runs well, doubling the throughput.', 'doubling the throughput'],
    ],
  },
  {
    says: 'the factor closes the clause',
    meaning: [{ metric: 'compute', ratio: 3 }],
    wordings: [
      ['Our method reduces FLOPs for training three-fold.', 'reduces FLOPs for training three-fold'],
    ],
  },
  {
    says: 'the number follows in brackets',
    meaning: [{ metric: 'speed', ratio: 3, bound: 'up_to' }],
    wordings: [
      ['Our method improves accuracy (up to 5.8%) and speed (up to 3x) over the others.', 'speed (up to 3x)'],
      ['Our method reduces latency (up to 3x).', 'latency (up to 3x)'],
    ],
  },
  {
    says: 'a bound in place of "by"',
    meaning: [{ metric: 'speed', ratio: 2.73, bound: 'up_to' }],
    wordings: [
      ['Our method increases the execution speed up to 2.73x.', 'increases the execution speed up to 2.73x'],
      ['Our method achieves up to times2.73 speedup.', 'up to times2.73 speedup'],
    ],
  },
  {
    says: 'part of the size of another model',
    meaning: [{ metric: 'model-size', ratio: 10, bound: 'at_least' }],
    wordings: [
      ["Our models, being less than 10% of BERT-base's size, win.", "less than 10% of BERT-base's size"],
    ],
  },
  {
    says: 'part of those of another method',
    meaning: [{ metric: 'parameters', ratio: 200 }],
    wordings: [
      [
        'Our method outperforms adapters with fewer trainable parameters (0.5% of those of AdapterFusion).',
        'fewer trainable parameters (0.5% of',
      ],
    ],
  },
  {
    says: 'the rival counts more',
    meaning: [{ metric: 'data', ratio: 10, absolute: 50, unit: 'labels' }],
    wordings: [
      [
        'With 50 labels we achieve the same performance as approaches with 500 labels.',
        '50 labels we achieve the same performance as approaches with 500 labels',
      ],
      ['Our method matches approaches trained on 500 labels using 50 labels.', '500 labels using 50 labels'],
    ],
  },
  {
    says: 'a factor under 1 is what is left',
    meaning: [{ metric: 'model-size', ratio: 5 }],
    wordings: [['Our network has 0.2x model parameters compared to HiFiC.', '0.2x model parameters']],
  },
  {
    says: 'the part is what goes',
    meaning: [{ metric: 'model-size', ratio: 2 }],
    wordings: [['Our method loses nothing with 50% of parameters pruned.', '50% of parameters pruned']],
  },
  {
    says: 'a reduction of size',
    meaning: [{ metric: 'storage', ratio: 4 }],
    wordings: [['Our method has a 75% size reduction.', '75% size reduction']],
  },
  {
    says: 'more of a saving',
    meaning: [{ metric: 'storage', ratio: 1.25 }],
    wordings: [['Our codec saves 20% more bitrate than others.', 'saves 20% more bitrate']],
  },
  {
    says: 'the resource is not the first',
    meaning: [{ metric: 'energy', ratio: 10, bound: 'about' }],
    wordings: [
      [
        'Our chip has an order of magnitude reduction in silicon area and power consumption.',
        'an order of magnitude reduction in silicon area and power consumption',
      ],
    ],
  },
  {
    says: 'a subset of',
    meaning: [{ metric: 'data', ratio: 10 }],
    wordings: [
      [
        'Our method outperforms the baseline using a small subset of 10% labeled data.',
        'using a small subset of 10% labeled data',
      ],
    ],
  },
]
