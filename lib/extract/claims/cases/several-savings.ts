import type { Case } from '../case'

export const SEVERAL_SAVINGS: Case[] = [
  {
    says: 'computation 1.25 to 1.5 times better; memory 1.25 to 1.5 times better',
    meaning: [
      { metric: 'compute', ratio: 1.25, ratio_high: 1.5 },
      { metric: 'memory', ratio: 1.25, ratio_high: 1.5 },
    ],
    wordings: [
      [
        'Our models are also 25-50% more compute- and memory-efficient while maintaining performance.',
        '25-50% more compute- and memory-efficient',
        '25-50% more compute- and memory-efficient',
      ],
    ],
  },
  {
    says: 'computation 2.5 times better; tuned parameters 4 times better',
    meaning: [
      { metric: 'compute', ratio: 2.5 },
      { metric: 'parameters', ratio: 4 },
    ],
    wordings: [
      [
        'It uses 2.5x fewer FLOPs and 4x fewer trainable parameters.',
        '2.5x fewer FLOPs',
        '4x fewer trainable parameters',
      ],
    ],
  },
  {
    says: 'cost 2.99 times better; cost 2.23 times better',
    meaning: [
      { metric: 'cost', ratio: 2.99 },
      { metric: 'cost', ratio: 2.23 },
    ],
    wordings: [
      [
        'Our agent has a deployment cost 2.99times lower on one world and 2.23times lower on another than online memory.',
        'deployment cost 2.99times lower',
        '2.23times',
      ],
    ],
  },
  {
    says: 'tuned parameters 250 times better; tuned parameters 62.5 times better',
    meaning: [
      { metric: 'parameters', ratio: 250 },
      { metric: 'parameters', ratio: 62.5 },
    ],
    wordings: [
      [
        'Our methods reduce trainable parameters to 0.4% for high and medium-resource languages and 1.6% for low-resource ones.',
        'reduce trainable parameters to 0.4%',
        '1.6%',
      ],
    ],
  },
]
