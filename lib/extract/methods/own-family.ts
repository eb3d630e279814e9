import type { Label, Method } from '#lib/paper'

/** A paper's own methods that the vocabulary does not know belong to the paper's first family. */
export const withOwnFamily = (methods: Method[], families: Label[]): Method[] =>
  methods.map((one) =>
    one.role === 'proposed' && one.family === null ? { ...one, family: families[0]?.id ?? null } : one,
  )
