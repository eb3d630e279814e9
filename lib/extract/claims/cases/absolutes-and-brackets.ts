import type { Case } from '../case'

export const ABSOLUTES_AND_BRACKETS: Case[] = [
  {
    says: 'absolute',
    meaning: [{ metric: 'speed', absolute: 25, unit: 'FPS' }],
    wordings: [['Our system reaches a real-time frame rate of 25-30 FPS.', '25-30 FPS']],
  },
  {
    says: 'absolute',
    meaning: [{ metric: 'speed', absolute: 18, unit: 'hours' }],
    wordings: [
      ['Our model has reduced pretraining times (i.e., only 18 hours on 12 GPUs).', 'only 18 hours'],
    ],
  },
  {
    says: 'absolute + absolute',
    meaning: [
      { metric: 'speed', absolute: 3, unit: 'hours' },
      { metric: 'cost', absolute: 1, unit: 'GPU' },
    ],
    wordings: [['Training takes less than 3 hours on one GPU.', 'less than 3 hours', 'one GPU']],
  },
  {
    says: 'absolute + single GPU',
    meaning: [
      { metric: 'speed', absolute: 25, unit: 'ms' },
      { metric: 'cost', absolute: 1, unit: 'GPU' },
    ],
    wordings: [['Inference takes 25 ms on a single GPU.', '25 ms', 'on a single GPU']],
  },
  {
    says: 'absolute of',
    meaning: [{ metric: 'memory', absolute: 8, unit: 'GB' }],
    wordings: [['Our framework can fine-tune a 13B model within 8 GB of memory.', 'within 8 GB of memory']],
  },
  {
    says: 'absolute of',
    meaning: [{ metric: 'memory', absolute: 24, unit: 'GB' }],
    wordings: [['It enables training of a 7B model on a GPU with only 24GB memory.', 'only 24GB memory']],
  },
  {
    says: 'accelerate amount',
    meaning: [{ metric: 'speed', ratio: 1.7 }],
    wordings: [['Training is accelerated by a factor of 1.7.', 'accelerated by a factor of 1.7']],
  },
  {
    says: 'accelerate amount',
    meaning: [{ metric: 'speed', ratio: 3.5 }],
    wordings: [['End-to-end, the speedup is 3.5x.', 'speedup is 3.5x']],
  },
  {
    says: 'amount in brackets',
    meaning: [{ metric: 'model-size', absolute: 0.9, unit: 'M' }],
    wordings: [
      [
        'Our network achieves state-of-the-art accuracy with a super-light model size (0.9M parameters).',
        'super-light model size (0.9M parameters)',
      ],
    ],
  },
  {
    says: 'as fast',
    meaning: [{ metric: 'speed', ratio: 2 }],
    wordings: [['Our approach is twice as fast as the baseline.', 'twice as fast']],
  },
  {
    says: 'bare factor',
    meaning: [{ metric: 'speed', ratio: 2.1 }],
    wordings: [['Our model achieves 2.1 higher throughput than the baseline.', '2.1 higher throughput than']],
  },
  {
    says: 'cheaper',
    meaning: [{ metric: 'cost', ratio: 3 }],
    wordings: [['This makes annotation three times cheaper.', 'three times cheaper']],
  },
  {
    says: 'cheaper',
    meaning: [{ metric: 'cost', ratio: 50 }],
    wordings: [['The approach is 50 times more cost-effective.', '50 times more cost-effective']],
  },
  {
    says: 'compress model by',
    meaning: [{ metric: 'model-size', ratio: 12 }],
    wordings: [['We compress the network by 12x.', 'compress the network by 12x']],
  },
  {
    says: 'compression of',
    meaning: [{ metric: 'storage', ratio: 3 }],
    wordings: [['We achieve a compression ratio of 3x.', 'compression ratio of 3x']],
  },
  {
    says: 'counted',
    meaning: [{ metric: 'parameters', absolute: 0.5, unit: 'M' }],
    wordings: [['We tune only 0.5M parameters.', 'only 0.5M parameters']],
  },
  {
    says: 'counted',
    meaning: [{ metric: 'compute', absolute: 4, unit: 'steps' }],
    wordings: [['It generates high-quality images in only 4 steps.', 'only 4 steps']],
  },
  {
    says: 'faster',
    meaning: [{ metric: 'speed', ratio: 4 }],
    wordings: [['Inference is four times quicker than with the baseline.', 'four times quicker']],
  },
  {
    says: 'faster',
    meaning: [{ metric: 'speed', ratio: 2.5 }],
    wordings: [['Our kernel is 150% faster.', '150% faster']],
  },
]
