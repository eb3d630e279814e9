'use client'
import { useView } from './view-context'

/** Three states by one gesture: any, with a code address, without one. */
export function CodeFilter() {
  const { state, go } = useView()
  const next = state.code === null ? true : state.code ? false : null
  return (
    <button
      type="button"
      className="control"
      data-set={state.code !== null}
      onClick={() => go({ code: next, page: 1 })}
    >
      {state.code === false ? 'No code' : 'Has code'}
    </button>
  )
}
