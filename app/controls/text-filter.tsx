'use client'
import { useEffect, useRef } from 'react'
import { useView } from './view-context'

/** Words that must all stand in title or abstract. "/" goes there from anywhere. */
export function TextFilter() {
  const { state, go } = useView()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', slash)
    return () => document.removeEventListener('keydown', slash)
  }, [])
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        go({ q: String(new FormData(event.currentTarget).get('q')).trim() || null, page: 1 })
      }}
    >
      <input
        ref={field}
        name="q"
        type="search"
        className="control w-[180px] font-normal"
        placeholder="Search text,  /"
        aria-label="Search titles and abstracts"
        defaultValue={state.q ?? ''}
        data-set={Boolean(state.q)}
      />
    </form>
  )
}
