import { hrefOf, pathOf, sharedOf, type Shared } from '#lib/view-state'

/** The address of a paper's own page, with the filters of the view it is opened from. */
export const paperHref = (id: string, state: Shared): string =>
  hrefOf('paper', sharedOf(state), `${pathOf('paper')}/${encodeURIComponent(id)}`)
