import type { Match } from './draft'

/** “2% additional FLOPs”, “4% overhead”, “a 2% latency increase”: what is added to a resource, no part of it. */
export const isOnTop = ({ resource, reading: { tokens, items, codes }, at, to }: Match): boolean =>
  /[Xm]/.test(codes.slice(at + 1, to)) ||
  /^(?:extra|additional|added)$/.test(tokens[resource!.from]!.text) ||
  /^(?:overheads?|increase)$/.test(tokens[resource!.to - 1]!.text) ||
  (to < items.length && tokens[items[to]!.from]!.text === 'increase')
