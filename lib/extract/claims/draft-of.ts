import type { Draft } from './draft'

type Placed = Pick<Draft, 'metric' | 'at' | 'from' | 'to' | 'pattern'>

/** A draft with nothing but what is given. */
export const draftOf = (given: Partial<Draft> & Placed): Draft => ({
  phase: null,
  ratio: null,
  ratio_high: null,
  ratio_other: null,
  absolute: null,
  unit: null,
  bound: null,
  quantity: null,
  again: null,
  root: null,
  ...given,
})
