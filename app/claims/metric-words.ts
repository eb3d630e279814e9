import type { Metric } from '#lib/paper'

interface MetricWords {
  tab: string
  /** After "Claimed". */
  title: string
  /** After a ratio: "2.7x less memory". */
  better: string
  /** At the right end of the axis. */
  end: string
  /** "state a number for ...". */
  of: string
}

export const METRIC_WORDS: Record<Metric, MetricWords> = {
  speed: { tab: 'Speed', title: 'speed-ups', better: 'faster', end: 'faster →', of: 'speed' },
  memory: { tab: 'Memory', title: 'memory savings', better: 'less memory', end: 'less →', of: 'memory' },
  compute: {
    tab: 'Compute',
    title: 'savings of computation',
    better: 'less computation',
    end: 'less →',
    of: 'computation',
  },
  parameters: {
    tab: 'Parameters',
    title: 'savings of tuned parameters',
    better: 'fewer tuned parameters',
    end: 'fewer →',
    of: 'tuned parameters',
  },
  'model-size': {
    tab: 'Model size',
    title: 'smaller models',
    better: 'smaller',
    end: 'smaller →',
    of: 'model size',
  },
  storage: {
    tab: 'Storage',
    title: 'savings of storage',
    better: 'less storage',
    end: 'less →',
    of: 'storage',
  },
  data: { tab: 'Data', title: 'savings of data', better: 'less data', end: 'less →', of: 'data' },
  cost: { tab: 'Cost', title: 'savings of cost', better: 'cheaper', end: 'cheaper →', of: 'cost' },
  energy: { tab: 'Energy', title: 'savings of energy', better: 'less energy', end: 'less →', of: 'energy' },
  batch: {
    tab: 'Batch',
    title: 'larger batches or contexts',
    better: 'more in the same memory',
    end: 'more →',
    of: 'batch or context',
  },
}
