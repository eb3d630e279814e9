import type { Case } from '../case'

/** What the words around a claim say of its rival, its setting, its phase, its quality and its bound. */
export const WORDS_AROUND: Case[] = [
  {
    says: 'a rival that is not reached, a score before its name, or its accuracy reached',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'FooBar' }],
    wordings: [
      ['Our parser trails closely behind FooBar while being 2 times faster.', '2 times faster'],
      [
        'Our parser scores 51.2, compared with 51.4 for FooBar, while being 2 times faster.',
        '2 times faster',
      ],
      ["Our parser reaches FooBar's accuracy while being 2 times faster.", '2 times faster'],
      ['Our parser maintains the accuracy of FooBar while being 2 times faster.', '2 times faster'],
      ['Our parser improves the recall of FooBar by 3 points while being 2 times faster.', '2 times faster'],
      ['This shows the effectiveness over FooBar while being 2 times faster.', '2 times faster'],
    ],
  },
  {
    says: 'which models is told behind',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'models trained on all labels' }],
    wordings: [
      [
        'Our parser is on par with models trained on all labels, while being 2 times faster.',
        '2 times faster',
      ],
    ],
  },
  {
    says: 'what an amount is come down from',
    meaning: [{ metric: 'memory', ratio: 2, baseline: 'conventional LoRA methods' }],
    wordings: [
      ['Our method reduces the memory to half of conventional LoRA methods.', 'reduces the memory to half'],
    ],
  },
  {
    says: 'the rival is what is sped up',
    meaning: [{ metric: 'speed', ratio: 10, baseline: 'base model' }],
    wordings: [
      ['Our method accelerates our base model by 10x.', 'accelerates our base model by 10x'],
      ['We speed up the base model by 10 times.', 'speed up the base model by 10 times'],
    ],
  },
  {
    says: 'the rival owns the whole',
    meaning: [{ metric: 'cost', ratio: 100, baseline: 'Foo' }],
    wordings: [['It needs only 1% of the cost of Foo.', 'needs only 1% of the cost']],
  },
  {
    says: 'the whole is the original',
    meaning: [{ metric: 'cost', ratio: 2, baseline: 'original training cost' }],
    wordings: [
      ['It needs only 50% of the original training cost.', 'needs only 50% of the original training cost'],
    ],
  },
  {
    says: 'the rival is improved on',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'previous best model', quality: 'improved' }],
    wordings: [
      [
        'It gains a relative improvement of about 25% over the previous best model in F1 and is 2x faster.',
        '2x faster',
      ],
    ],
  },
  {
    says: 'the rival begins with a figure',
    meaning: [{ metric: 'speed', ratio: 2, baseline: '3DGS-based methods' }],
    wordings: [['It is 2x faster than 3DGS-based methods.', '2x faster']],
  },
  {
    says: 'the rival stands in brackets',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'FooBar' }],
    wordings: [['It is 2x faster than the best library (FooBar).', '2x faster']],
  },
  {
    says: 'a share of the rival’s quality',
    meaning: [{ metric: 'model-size', ratio: 7, baseline: 'teacher', quality: 'degraded' }],
    wordings: [
      ['It achieves more than 96.8% the performance of the teacher while being 7x smaller.', '7x smaller'],
    ],
  },
  {
    says: 'a setting in small letters',
    meaning: [{ metric: 'speed', ratio: 2, condition: 'medium-scale graphs' }],
    wordings: [['Our method is 2x faster on medium-scale graphs.', '2x faster']],
  },
  {
    says: 'the rival is equalled in what stands between',
    meaning: [{ metric: 'model-size', ratio: 2, baseline: 'best extractor', quality: 'maintained' }],
    wordings: [
      [
        'Our model achieves competitive accuracy with the best extractor, using only half the parameters.',
        'using only half the parameters',
      ],
    ],
  },
  {
    says: 'the rival stands behind its kind',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'FooNet' }],
    wordings: [['It surpassed the previous best detector FooNet while being 2x faster.', '2x faster']],
  },
  {
    says: 'the rival is narrowed',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'methods based on BarBaz' }],
    wordings: [['It is 2x faster than other methods based on BarBaz.', '2x faster']],
  },
  {
    says: 'the rival is what costs less',
    meaning: [{ metric: 'compute', ratio: 4, baseline: 'quantized counterparts' }],
    wordings: [
      [
        'It reduces the FLOPs of their quantized counterparts by 4x.',
        'reduces the FLOPs of their quantized counterparts by 4x',
      ],
    ],
  },
  {
    says: 'the original keeps its quality in part',
    meaning: [{ metric: 'speed', ratio: 2, baseline: 'original model', quality: 'degraded' }],
    wordings: [['It achieves a 2x speedup while retaining 97% of the original performance.', '2x speedup']],
  },
  {
    says: 'a setting is a whole list',
    meaning: [{ metric: 'compute', ratio: 2, condition: 'Foo-10, BarNet, and BAZ' }],
    wordings: [['On Foo-10, BarNet, and BAZ, it needs 2x fewer FLOPs.', '2x fewer FLOPs']],
  },
  {
    says: 'settings are members of a kind',
    meaning: [{ metric: 'compute', ratio: 2, condition: 'Foo10 and BarNet' }],
    wordings: [['It needs 2x fewer FLOPs on two datasets: Foo10 and BarNet.', '2x fewer FLOPs']],
  },
  {
    says: 'parity of a resource is none of quality',
    meaning: [{ metric: 'speed', ratio: 2, quality: null }],
    wordings: [['Our method is 2x faster than FooBar with comparable GPU consumption.', '2x faster']],
  },
  {
    says: 'a lower error is better',
    meaning: [{ metric: 'speed', ratio: 2, quality: 'improved' }],
    wordings: [['Our method has 20% lower error rates and is 2x faster.', '2x faster']],
  },
  {
    says: 'a setting elsewhere',
    meaning: [{ metric: 'memory', ratio: 2, condition: 'three datasets' }],
    wordings: [['It leads on three datasets while halving the memory.', 'halving the memory']],
  },
  {
    says: 'a phase of its own each',
    meaning: [
      { metric: 'speed', ratio: 100, phase: 'inference' },
      { metric: 'speed', ratio: 25, phase: 'training' },
    ],
    wordings: [
      ['Our method is 100x faster in inference, 25x faster in training.', '100x faster', '25x faster'],
    ],
  },
  {
    says: 'both phases at once',
    meaning: [{ metric: 'speed', ratio: 2, phase: null }],
    wordings: [['Our model trains and runs 2x as fast.', '2x as fast']],
  },
  {
    says: 'a negligible drop is none',
    meaning: [{ metric: 'speed', ratio: 2.7, quality: 'maintained' }],
    wordings: [
      ['It yields a 2.7x speedup with negligible performance drop of <1%.', '2.7x speedup'],
      ['It yields a 2.7x speedup with almost no loss in accuracy.', '2.7x speedup'],
    ],
  },
  {
    says: 'an average for all',
    meaning: [{ metric: 'speed', ratio: 3, bound: 'average' }],
    wordings: [
      ['On average, our method improves the results and is 3x faster.', '3x faster'],
      ['Our kernels on average provide a 3x speedup.', '3x speedup'],
      ['Our method is 3x faster than others on average.', '3x faster'],
    ],
  },
  {
    says: 'a mean time',
    meaning: [{ metric: 'speed', absolute: 0.095, unit: 's', bound: 'average' }],
    wordings: [['It runs with a mean computation time of 0.095 s.', '0.095 s']],
  },
]
