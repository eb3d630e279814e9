import type { Note } from './notes-of'
import { pushedApart } from './pushed-apart'

/** Where a note stands beside the abstract, in pixels from its top. */
export interface NotePlace {
  top: number
  bottom: number
  /** Middle of the line that it speaks of. */
  line: number
}

/** Middle of a note's first line. */
export const NOTE_MIDDLE = 9
const GAP = 12

/** Notes of these heights beside these lines, in a column as high as the text. */
export function placesFor(lines: readonly number[], heights: readonly number[], height: number): NotePlace[] {
  const tops = pushedApart(
    lines.map((line) => line - NOTE_MIDDLE),
    heights,
    { gap: GAP, height },
  )
  return lines.map((line, i) => ({
    top: tops[i]!,
    bottom: tops[i]! + Math.round(heights[i]!),
    line: Math.round(line),
  }))
}

/** Letters in a line of the abstract at full width, in a note's name and in its detail; pixels of a line. */
const [A_LINE, A_NAME, A_DETAIL, LINE] = [69, 30, 37, 35]

/** Heights of notes as the server guesses them from the lengths of the words. */
const guessedHeights = (notes: readonly Note[]): number[] =>
  notes.map(({ names, detail }) => {
    // A swatch and the space after it are as wide as three letters.
    const letters = names.reduce((sum, { text, colour }) => sum + text.length + (colour ? 3 : 2), 0)
    return 18 + 20 * Math.ceil(letters / A_NAME) + 18 * Math.ceil(detail.length / A_DETAIL)
  })

const guessedHeight = (letters: number): number => Math.ceil(letters / A_LINE) * LINE

/** Can all these notes stand beside an abstract of so many letters? */
export const fits = (notes: readonly Note[], letters: number): boolean =>
  guessedHeights(notes).reduce((sum, tall) => sum + tall + GAP, -GAP) <= guessedHeight(letters)

/** The places as the server guesses them, so that little moves once they are measured. */
export function guessedPlaces(
  notes: readonly Note[],
  starts: readonly number[],
  letters: number,
): NotePlace[] {
  const lines = starts.map((start) => Math.floor(start / A_LINE) * LINE + LINE / 2)
  return placesFor(lines, guessedHeights(notes), guessedHeight(letters))
}
