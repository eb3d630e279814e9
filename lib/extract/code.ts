import type { Attributes, Paper } from '#lib/paper'

// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readCode(paper: Paper): Attributes['code'] {
  return null
}
