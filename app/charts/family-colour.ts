/** "peft/low-rank" -> "--f-peft": a leaf has its root's hue. */
export const familyVariable = (family: string): string => `--f-${family.split('/')[0]}`

/** The CSS colour of a family; grey for none, and for roots that have no hue. */
export const familyColour = (family: string | null): string =>
  family === null ? 'var(--f-none)' : `var(${familyVariable(family)}, var(--f-none))`
