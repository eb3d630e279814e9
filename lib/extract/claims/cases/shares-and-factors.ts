import type { Case } from '../case'

export const SHARES_AND_FACTORS: Case[] = [
  {
    says: 'less by a share',
    meaning: [{ metric: 'memory', ratio: 6.667 }],
    wordings: [
      ['Our method reduces peak memory by 85 %.', 'reduces peak memory by 85 %'],
      ['Our method uses 85% less memory.', '85% less memory'],
      ['We cut memory usage by 85\\%.', 'cut memory usage by 85\\%'],
    ],
  },
  {
    says: 'a share is left',
    meaning: [{ metric: 'memory', ratio: 6.667 }],
    wordings: [
      ['With our method memory is reduced to 15 %.', 'memory is reduced to 15 %'],
      ['Our method needs only 15 % of the memory.', 'needs only 15 % of the memory'],
      ['Our method reduces the memory to 15 %.', 'reduces the memory to 15 %'],
    ],
  },
  {
    says: 'less by a factor',
    meaning: [{ metric: 'memory', ratio: 6.7 }],
    wordings: [
      ['Our method takes 6.7x less memory.', '6.7x less memory'],
      ['We achieve a 6.7-fold reduction in memory.', '6.7-fold reduction in memory'],
      ['Our model needs 6.7$\\times$ less GPU memory.', '6.7$\\times$ less GPU memory'],
      ['We report 6.7times memory savings.', '6.7times memory savings'],
    ],
  },
  {
    says: 'from a quantity to another',
    meaning: [{ metric: 'memory', ratio: 6.667, absolute: 12, unit: 'GB' }],
    wordings: [['We reduce memory from 80 GB to 12 GB.', 'reduce memory from 80 GB to 12 GB']],
  },
  {
    says: 'instead of another quantity',
    meaning: [{ metric: 'memory', ratio: 4, absolute: 1.5, unit: 'GB' }],
    wordings: [['Our method needs 1.5 GB instead of 6 GB.', '1.5 GB instead of 6 GB']],
  },
  {
    says: 'half',
    meaning: [{ metric: 'memory', ratio: 2 }],
    wordings: [
      ['Our method needs half the memory.', 'needs half the memory'],
      ['We reduce the memory by half.', 'reduce the memory by half'],
      ['Our method uses 50% less memory.', '50% less memory'],
    ],
  },
  {
    says: 'a range of shares',
    meaning: [{ metric: 'memory', ratio: 1.667, ratio_high: 2.5 }],
    wordings: [
      ['Our method uses 40-60 % less memory.', '40-60 % less memory'],
      ['We reduce memory by 40%–60%.', 'reduce memory by 40%–60%'],
      ['We reduce memory by 40% to 60%.', 'reduce memory by 40% to 60%'],
    ],
  },
  {
    says: 'faster by a factor',
    meaning: [{ metric: 'speed', ratio: 2.5 }],
    wordings: [
      ['Our method is 2.5x faster.', '2.5x faster'],
      ['Our method gives a 2.5x speedup.', '2.5x speedup'],
      ['Our method is 2.5 times as fast.', '2.5 times as fast'],
      ['We accelerate training by a factor of 2.5.', 'accelerate training by a factor of 2.5'],
      ['We obtain a speed-up of 2.5 times.', 'speed-up of 2.5 times'],
    ],
  },
  {
    says: 'more throughput',
    meaning: [{ metric: 'speed', ratio: 1.5 }],
    wordings: [
      ['Our method has 50 % higher throughput.', '50 % higher throughput'],
      ['Our method reaches 150 % of the baseline throughput.', '150 % of the baseline throughput'],
      ['We improve throughput by 1.5x.', 'improve throughput by 1.5x'],
    ],
  },
  {
    says: 'less latency',
    meaning: [{ metric: 'speed', ratio: 2.5 }],
    wordings: [
      ['Our method reduces latency by 60 %.', 'reduces latency by 60 %'],
      ['Our method runs at 40 % of the latency.', 'at 40 % of the latency'],
      ['The latency is reduced by 2.5x.', 'latency is reduced by 2.5x'],
      ['Our method has lower latency (2.5x).', 'lower latency (2.5x'],
    ],
  },
  {
    says: 'less training time, in hours',
    meaning: [{ metric: 'speed', ratio: 4, absolute: 3, unit: 'hours' }],
    wordings: [
      ['Our method reduces training time from 12 h to 3 h.', 'reduces training time from 12 h to 3 h'],
    ],
  },
  {
    says: 'units are converted',
    meaning: [{ metric: 'speed', ratio: 4.8, absolute: 25, unit: 'minutes' }],
    wordings: [['Training takes 25 min vs 2 h.', '25 min vs 2 h']],
  },
  {
    says: 'faster by a share has two readings',
    meaning: [{ metric: 'speed', ratio: 1.85, ratio_other: 6.667 }],
    wordings: [['Our method is 85 % faster.', '85 % faster']],
  },
  {
    says: 'faster by more than a whole has one reading',
    meaning: [{ metric: 'speed', ratio: 3, ratio_other: null }],
    wordings: [['Our method is 200 % faster.', '200 % faster']],
  },
  {
    says: 'a range of factors',
    meaning: [{ metric: 'speed', ratio: 2, ratio_high: 4 }],
    wordings: [
      ['We obtain a 2-4x speedup.', '2-4x speedup'],
      ['We obtain 2x - 4x speedups.', '2x - 4x speedups'],
      ['Our method is 2$\\times$ to 4$\\times$ faster.', '2$\\times$ to 4$\\times$ faster'],
      ['Our method is 2--4times faster.', '2--4times faster'],
    ],
  },
  {
    says: 'up to',
    meaning: [{ metric: 'speed', ratio: 10, bound: 'up_to' }],
    wordings: [
      ['Our method is up to 10x faster.', 'up to 10x faster'],
      ['We accelerate inference by up to 10 times.', 'accelerate inference by up to 10 times'],
      ['Our method is as much as 10x faster.', 'as much as 10x faster'],
    ],
  },
  {
    says: 'at least',
    meaning: [{ metric: 'speed', ratio: 3, bound: 'at_least' }],
    wordings: [
      ['Our method is at least 3x faster.', 'at least 3x faster'],
      ['Our method is more than 3x faster.', 'more than 3x faster'],
      ['Our method is over 3 times faster.', 'over 3 times faster'],
      ['We obtain a speedup of $>3\\times$.', 'speedup of $>3\\times'],
    ],
  },
  {
    says: 'about',
    meaning: [{ metric: 'speed', ratio: 3, bound: 'about' }],
    wordings: [
      ['Our method is about 3x faster.', 'about 3x faster'],
      ['Our method is nearly 3x faster.', 'nearly 3x faster'],
      ['Our method is roughly 3x faster.', 'roughly 3x faster'],
      ['Our method is $\\sim$3$\\times$ faster.', '\\sim$3$\\times$ faster'],
    ],
  },
  {
    says: 'on average',
    meaning: [{ metric: 'speed', ratio: 3, bound: 'average' }],
    wordings: [['We obtain an average 3x speedup.', 'an average 3x speedup']],
  },
  {
    says: 'orders of magnitude',
    meaning: [{ metric: 'compute', ratio: 100, bound: 'about' }],
    wordings: [
      ['Our method needs two orders of magnitude fewer FLOPs.', 'two orders of magnitude fewer FLOPs'],
    ],
  },
  {
    says: 'an order of magnitude',
    meaning: [{ metric: 'data', ratio: 10, bound: 'about' }],
    wordings: [['Our method needs an order of magnitude less data.', 'an order of magnitude less data']],
  },
]
