import type { Counted } from './counted'

export interface Burst {
  /** First and last period, both inside. */
  start: number
  end: number
  /** How much better the raised rate explains the burst than the usual one, in nats. */
  weight: number
}

interface Options {
  /** The raised rate, as a multiple of the usual one. */
  times?: number
  /** Price of going up, in units of ln(number of periods); going down is free. */
  price?: number
  /** Shorter bursts are left out. */
  shortest?: number
}

/** Runs of periods at a raised rate: Kleinberg's two-state automaton for batches (2002). None where the label is on none or all. */
export function kleinbergBursts(periods: readonly Counted[], options: Options = {}): Burst[] {
  const { times = 2, price = 1, shortest = 2 } = options
  const usual = periods.reduce((sum, { k }) => sum + k, 0) / periods.reduce((sum, { n }) => sum + n, 0)
  if (!(usual > 0 && usual < 1)) return []
  const raised = Math.min(usual * times, 1 - 1e-9)
  const gains = periods.map((period) => cost(period, usual) - cost(period, raised))
  const states = cheapest(gains, price * Math.log(periods.length))
  return runs(states)
    .filter(([start, end]) => end - start + 1 >= shortest)
    .map(([start, end]) => ({ start, end, weight: gains.slice(start, end + 1).reduce((a, b) => a + b, 0) }))
}

/** Minus log-likelihood without the binomial coefficient, which is the same in both states. */
const cost = ({ k, n }: Counted, rate: number): number => -k * Math.log(rate) - (n - k) * Math.log1p(-rate)

/** Viterbi over the gain of being raised; ties stay at the usual rate. */
function cheapest(gains: readonly number[], up: number): boolean[] {
  let [usual, raised] = [0, -Infinity]
  const steps: { dropped: boolean; rose: boolean }[] = []
  for (const gain of gains) {
    const [dropped, rose] = [raised > usual, usual - up > raised]
    ;[usual, raised] = [Math.max(usual, raised), Math.max(raised, usual - up) + gain]
    steps.push({ dropped, rose })
  }
  const states = new Array<boolean>(gains.length)
  let state = raised > usual
  for (let t = gains.length - 1; t >= 0; t -= 1) {
    states[t] = state
    state = state ? !steps[t]!.rose : steps[t]!.dropped
  }
  return states
}

function runs(states: readonly boolean[]): [start: number, end: number][] {
  const found: [number, number][] = []
  states.forEach((state, t) => {
    if (!state) return
    const last = found[found.length - 1]
    if (last && last[1] === t - 1) last[1] = t
    else found.push([t, t])
  })
  return found
}
