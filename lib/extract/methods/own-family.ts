import type { Label, Method } from '#lib/paper'

/** What is done to others' work, not how: of a paper's methods it tells nothing. */
const NOT_OF_METHODS = new Set(['survey', 'evaluation'])
const MEASURING = /eval|judg|scor|metric|bench|rating|assess|check/i

/** A paper's own methods that the vocabulary does not know belong to the first family that says how they work. */
export const withOwnFamily = (methods: Method[], families: Label[]): Method[] =>
  methods.map((one) => {
    if (one.role !== 'proposed' || families.some(({ id }) => id === one.family)) return one
    const family = families.find(({ id }) =>
      id === 'evaluation' ? MEASURING.test(one.name) : !NOT_OF_METHODS.has(id),
    )
    return { ...one, family: family?.id ?? one.family }
  })
