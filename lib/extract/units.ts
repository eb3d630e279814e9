let room = new Uint16Array(1 << 15)

/**
 * The UTF-16 units of a text, with two empty ones behind them, until the next text is asked for: strings come in many
 * kinds, and each look at one unit would have to ask which. Not to be kept.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (length + 2 > room.length) room = new Uint16Array(2 * length + 2)
  for (let at = 0; at < length; at++) room[at] = text.charCodeAt(at)
  room[length] = room[length + 1] = 0
  return room
}
