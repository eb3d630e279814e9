import type { Case } from '../case'

export const WITHOUT_NUMBERS: Case[] = [
  {
    says: 'without a number: less',
    meaning: [{ metric: 'compute', ratio: null }],
    wordings: [['Our method needs much fewer FLOPs.', 'fewer FLOPs']],
  },
  {
    says: 'without a number: reduces',
    meaning: [{ metric: 'speed', ratio: null }],
    wordings: [
      ['Our method significantly reduces training time.', 'reduces training time'],
      ['Our method notably accelerates training.', 'accelerates training'],
      ['Our method improves the training speed.', 'improves the training speed'],
      ['Our method gives faster training.', 'faster training'],
      ['Our method leads to fast convergence.', 'fast convergence'],
      ['Our method obtains substantial speedups.', 'speedups'],
      ['Our model can be fine-tuned quickly.', 'fine-tuned quickly'],
      ['Our method achieves real-time rendering.', 'real-time rendering'],
      ['Our method has higher throughput.', 'higher throughput'],
      ['Our method runs in real time.', 'runs in real time'],
    ],
  },
  {
    says: 'without a number: memory',
    meaning: [{ metric: 'memory', ratio: null }],
    wordings: [
      ['Our method has a much lower memory footprint.', 'lower memory footprint'],
      ['Our method achieves substantial memory savings.', 'memory savings'],
      ['Our method shows dramatic reductions in memory.', 'reductions in memory'],
      ['Our method is more memory-efficient.', 'more memory-efficient'],
      ['Our method compresses the KV cache.', 'compresses the KV cache'],
      ['Our method adds negligible memory overhead.', 'negligible memory overhead'],
      ['Our method works without any additional memory.', 'without any additional memory'],
      ['Our method works without increasing the memory usage.', 'without increasing the memory usage'],
      ['The memory usage of our method is much lower.', 'memory usage of our method is much lower'],
      [
        'Our method has a better trade-off between accuracy and memory.',
        'better trade-off between accuracy and memory',
      ],
      ['Our method only requires storing the sub-sampled activations.', 'only requires storing'],
    ],
  },
  {
    says: 'without a number: cost',
    meaning: [{ metric: 'cost', ratio: null }],
    wordings: [
      ['Our method is more efficient.', 'more efficient'],
      ['Our method is computationally efficient.', 'computationally efficient'],
      ['Our method shows remarkable efficiency gains.', 'efficiency gains'],
      ['Our method is more cost-effective.', 'more cost-effective'],
      ['Our method works at a fraction of the cost.', 'a fraction of the cost'],
      ['Our method shows a significant increase in efficiency.', 'increase in efficiency'],
      [
        'Our method outperforms all others in accuracy and efficiency.',
        'outperforms all others in accuracy and efficiency',
      ],
      ['Our method eliminates the computational overhead.', 'eliminates the computational overhead'],
    ],
  },
  {
    says: 'without a number: data',
    meaning: [{ metric: 'data', ratio: null }],
    wordings: [
      [
        'Our method eliminates the need for manual annotations.',
        'eliminates the need for manual annotations',
      ],
      ['Our method shows exceptional data efficiency.', 'exceptional data efficiency'],
    ],
  },
  {
    says: 'without a number: tuned parameters',
    meaning: [{ metric: 'parameters', ratio: null }],
    wordings: [
      ['Our method only fine-tunes the bias term.', 'only fine-tunes the'],
      ['By updating solely the scales, our method works.', 'updating solely the'],
      [
        'Our method gives better performance and parameter efficiency.',
        'better performance and parameter efficiency',
      ],
    ],
  },
  {
    says: 'without a number: a larger rival',
    meaning: [{ metric: 'model-size', ratio: null }],
    wordings: [
      ['Our method outperforms several larger models.', 'outperforms several larger models'],
      ['Our method outperforms them using smaller models.', 'smaller models'],
      ['Our method yields a more lightweight network.', 'more lightweight'],
    ],
  },
  {
    says: 'without a number: only few',
    meaning: [{ metric: 'data', ratio: null }],
    wordings: [['Our model is fine-tuned using only a handful of samples.', 'only a handful of samples']],
  },
  {
    says: 'without a number: an efficiency reached',
    meaning: [{ metric: 'cost', ratio: null }],
    wordings: [
      [
        'Our method improves accuracy and achieves computational efficiency.',
        'achieves computational efficiency',
      ],
    ],
  },
]
