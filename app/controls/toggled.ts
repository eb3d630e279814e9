import type { Choice } from '#lib/paper'

/** The choices with one switched on, off, or to its negation: the same gesture twice takes it away. */
export function toggled(choices: readonly Choice[], id: string, not = false): Choice[] {
  const others = choices.filter((choice) => choice.id !== id)
  return choices.some((choice) => choice.id === id && choice.not === not) ? others : [...others, { id, not }]
}
