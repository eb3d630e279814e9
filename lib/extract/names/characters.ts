export const enum Character {
  other,
  small,
  digit,
  large,
}

/** How a word is written, as a sum. */
export const enum Shape {
  digits = 1,
  /** Opens with a capital. */
  capital = 2,
  /** Has a capital further in. */
  inner = 4,
}

/** The kind of every UTF-16 unit; lone surrogates are none. */
export const CHARACTERS = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  const text = String.fromCharCode(code)
  if (/\p{Lu}/u.test(text)) CHARACTERS[code] = Character.large
  else if (/\p{L}|\p{M}/u.test(text)) CHARACTERS[code] = Character.small
  else if (/[0-9]/.test(text)) CHARACTERS[code] = Character.digit
}
