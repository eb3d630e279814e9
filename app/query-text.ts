import { hrefOf, pathOf, type View, type ViewState } from '#lib/view-state'

/** "?family=..." of a state, for the addresses of a view's files. */
export const queryText = <V extends View>(view: V, state: ViewState<V>): string =>
  hrefOf(view, state).slice(pathOf(view).length)
