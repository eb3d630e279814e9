import type { Case } from '../case'

export const SMALLER_MODELS: Case[] = [
  {
    says: 'size of a model 1.667 times better',
    meaning: [{ metric: 'model-size', ratio: 1.667 }],
    wordings: [['Our 3B model can be compressed by 40% without loss.', 'compressed by 40%']],
  },
  {
    says: 'size of a model 10 times better',
    meaning: [{ metric: 'model-size', ratio: 10 }],
    wordings: [['Our model performs on par with models ten times its size.', 'ten times its size']],
  },
  {
    says: 'size of a model 10 times better, 7 B parameters',
    meaning: [{ metric: 'model-size', ratio: 10, absolute: 7, unit: 'B parameters' }],
    wordings: [['Our 7B model outperforms a 70B model.', '7B model outperforms a 70B model']],
  },
  {
    says: 'size of a model 10 times better, 7 B parameters',
    meaning: [{ metric: 'model-size', ratio: 10, absolute: 7, unit: 'B parameters' }],
    wordings: [['By 5 points, our Foo-7B outperforms Bar-70B by 5%.', 'Foo-7B outperforms Bar-70B']],
  },
  {
    says: 'size of a model 12 times better',
    meaning: [{ metric: 'model-size', ratio: 12 }],
    wordings: [['We compress the network by 12x.', 'compress the network by 12x']],
  },
  {
    says: 'size of a model 2 times better',
    meaning: [{ metric: 'model-size', ratio: 2 }],
    wordings: [['Our model is half the size of the teacher.', 'half the size of the teacher']],
  },
  {
    says: 'size of a model 2 times better, 7 B parameters',
    meaning: [{ metric: 'model-size', ratio: 2, absolute: 7, unit: 'B parameters' }],
    wordings: [
      [
        'Our method boosts a 7B model to a score of 67.0%, outperforming a 14B baseline by 10.2%.',
        '7B model to a score of 67.0%, outperforming a 14B baseline',
      ],
    ],
  },
  {
    says: 'size of a model 24 times better',
    meaning: [{ metric: 'model-size', ratio: 24 }],
    wordings: [
      [
        'Our model beats the rival, while the number of parameters is much smaller (only 1/24 of that of the rival).',
        'number of parameters is much smaller (only 1/24 of',
      ],
    ],
  },
  {
    says: 'size of a model 3.218 times better, 110 M parameters',
    meaning: [{ metric: 'model-size', ratio: 3.218, absolute: 110, unit: 'M parameters' }],
    wordings: [
      [
        'Our method reduces the need for a 354M-parameter model down to a 110M-parameter model.',
        'reduces the need for a 354M-parameter model down to a 110M-parameter model',
      ],
    ],
  },
  {
    says: 'size of a model 4 times better',
    meaning: [{ metric: 'model-size', ratio: 4 }],
    wordings: [
      ['Our models have significantly (75%) reduced parameter size.', '(75%) reduced parameter size'],
      ['The quantized model is a quarter of the size of the original.', 'a quarter of the size'],
      ['Our compact model is 4 times smaller than the teacher.', '4 times smaller'],
    ],
  },
  {
    says: 'size of a model 5 times better',
    meaning: [{ metric: 'model-size', ratio: 5 }],
    wordings: [['It surpasses models 5x larger.', '5x larger']],
  },
  {
    says: 'size of a model, 0.9 M',
    meaning: [{ metric: 'model-size', absolute: 0.9, unit: 'M' }],
    wordings: [
      [
        'Our network achieves state-of-the-art accuracy with a super-light model size (0.9M parameters).',
        'super-light model size (0.9M parameters)',
      ],
    ],
  },
  {
    says: 'size of a model, 4 bit',
    meaning: [{ metric: 'model-size', absolute: 4, unit: 'bit' }],
    wordings: [['We compress the model to 4 bits without loss.', 'compress the model to 4 bits']],
  },
  {
    says: 'tuned parameters 200 times better',
    meaning: [{ metric: 'parameters', ratio: 200 }],
    wordings: [['Only 0.5% of the parameters are updated.', 'Only 0.5% of the parameters']],
  },
  {
    says: 'tuned parameters, 0.5 M',
    meaning: [{ metric: 'parameters', absolute: 0.5, unit: 'M' }],
    wordings: [['We tune only 0.5M parameters.', 'only 0.5M parameters']],
  },
]
