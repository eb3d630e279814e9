import type { Case } from '../case'

/** Without a number: efficiency by its own words, and what is left undone. */
export const WORDS_OF_EFFICIENCY: Case[] = [
  {
    says: 'without a number: an efficiency made possible',
    meaning: [{ metric: 'cost', ratio: null }],
    wordings: [
      ['This enables efficient domain adaptation.', 'enables efficient domain adaptation'],
      ['Our design allows efficient inference.', 'allows efficient inference'],
      ['The divergence of our method can be computed efficiently.', 'computed efficiently'],
      ['Our model runs efficiently on laptops.', 'runs efficiently'],
      ['Our method is significantly more accurate and efficient.', 'more accurate and efficient'],
      ['It interacts with contexts more accurately and efficiently.', 'more accurately and efficiently'],
      ['Our attention works with only linear complexity.', 'linear complexity'],
      ['In summary, our model enables low-cost, high-quality generation.', 'low-cost'],
      ['Our method needs much less computation resource.', 'less computation resource'],
      ['Our method reduces unnecessary computations.', 'reduces unnecessary computations'],
      ['It extrapolates two steps further at no training cost.', 'no training cost'],
    ],
  },
  {
    says: 'without a number: two efficiencies',
    meaning: [
      { metric: 'memory', ratio: null },
      { metric: 'speed', ratio: null },
    ],
    wordings: [
      [
        'Our sampler is highly efficient in both space and time.',
        'efficient in both space and time',
        'efficient in both space and time',
      ],
      [
        'Our method is efficient in both memory and runtime.',
        'efficient in both memory and runtime',
        'efficient in both memory and runtime',
      ],
    ],
  },
  {
    says: 'without a number: an efficiency of each',
    meaning: [
      { metric: 'data', ratio: null },
      { metric: 'compute', ratio: null },
    ],
    wordings: [
      [
        'Our method achieves greater sample- and query-efficiency.',
        'greater sample- and query-efficiency',
        'greater sample- and query-efficiency',
      ],
    ],
  },
  {
    says: 'without a number: steps and their cost',
    meaning: [
      { metric: 'compute', ratio: null },
      { metric: 'cost', ratio: null },
    ],
    wordings: [
      [
        'Our method works by reducing both sampling steps and cost per step.',
        'reducing both sampling steps and cost per step',
        'reducing both sampling steps and cost per step',
      ],
    ],
  },
  {
    says: 'without a number: what is added',
    meaning: [
      { metric: 'parameters', ratio: null },
      { metric: 'compute', ratio: null },
    ],
    wordings: [
      [
        'Our module adds only minimal parameters and FLOPs.',
        'minimal parameters and FLOPs',
        'minimal parameters and FLOPs',
      ],
    ],
  },
  {
    says: 'without a number: a span of time',
    meaning: [{ metric: 'speed', ratio: null }],
    wordings: [
      ['Our method runs in minutes.', 'in minutes'],
      ['Our model can quickly adapt to new users.', 'quickly adapt'],
      ['The model is compressed within a few seconds.', 'within a few seconds'],
      ['Our model offers better speed-accuracy trade-offs.', 'better speed-accuracy trade-offs'],
      [
        'Our model achieves state-of-the-art performance in terms of both speed and accuracy.',
        'state-of-the-art performance in terms of both speed',
      ],
    ],
  },
  {
    says: 'without a number: work left out',
    meaning: [{ metric: 'compute', ratio: null }],
    wordings: [
      ['Only the unmasked patches are processed.', 'Only the unmasked patches are processed'],
      ['Our strategy only forwards pivotal tokens.', 'only forwards pivotal tokens'],
      ['Our method significantly reduces the sequence length.', 'reduces the sequence length'],
    ],
  },
  {
    says: 'without a number: labels left out',
    meaning: [{ metric: 'data', ratio: null }],
    wordings: [
      ['Our method learns in a labeling-free manner.', 'labeling-free manner'],
      ['Our model is trained using only monolingual text.', 'only monolingual text'],
      ['Our method does not depend on any training data.', 'not depend on any training data'],
      ['Our model learns rich features from minimal examples.', 'minimal examples'],
      ['Our method improves the efficiency of active labeling.', 'improves the efficiency'],
    ],
  },
  {
    says: 'without a number: a light model',
    meaning: [{ metric: 'model-size', ratio: null }],
    wordings: [['Our model is lightweight, precise and easy to use.', 'is lightweight,']],
  },
  {
    says: 'without a number: a constant memory',
    meaning: [{ metric: 'memory', ratio: null }],
    wordings: [['Our approach employs a constant-memory state.', 'constant-memory']],
  },
]
