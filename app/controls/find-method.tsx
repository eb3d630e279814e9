'use client'
import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import type { FoundLabel } from '#lib/questions/labels-found'
import { count } from '../format'
import { useView } from './view-context'

/** Finds a method by any alias and shows it, drawn before or not: Enter takes the first found, arrows another. */
export function FindMethod() {
  const { go, state } = useView()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const { found, answered } = useFound(text.trim(), state.data)
  const choose = (id: string) => {
    setText('')
    go({ show: [id] })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
    else if (event.key === 'Escape') setText('')
    else if (event.key === 'Enter')
      void firstOf(text.trim(), state.data, answered ? found[at] : undefined).then(
        (row) => row && choose(row.id),
      )
    else return
    event.preventDefault()
  }
  const open = text.trim() !== '' && answered
  return (
    <span
      className="relative"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setText('')}
    >
      <input
        type="search"
        role="combobox"
        className="control w-[220px] font-normal"
        placeholder="Find a method, any alias"
        aria-label="Find a method, any alias"
        aria-expanded={open && found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && found[at] ? `${list}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={keys}
      />
      <Found {...{ list, at, setAt, choose }} rows={open ? found : []} />
      <span role="status" className={open && found.length === 0 ? 'popover px-3 py-1.5' : 'only-read'}>
        {open && found.length === 0 && `No method in the data is called “${text.trim()}”.`}
      </span>
    </span>
  )
}

interface FoundProps {
  list: string
  rows: FoundLabel[]
  at: number
  setAt: (at: number) => void
  choose: (id: string) => void
}

function Found({ list, rows, at, setAt, choose }: FoundProps) {
  return (
    <ul
      id={list}
      role="listbox"
      aria-label="Methods found"
      data-panel={rows.length ? true : undefined}
      className={rows.length ? 'popover w-[320px] p-1' : 'hidden'}
    >
      {rows.map((row, i) => (
        <li
          key={row.id}
          id={`${list}-${i}`}
          role="option"
          aria-selected={i === at}
          className={`flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-2 ${i === at ? 'bg-sunk' : ''}`}
          onPointerEnter={() => setAt(i)}
          onPointerDown={(event) => {
            event.preventDefault()
            choose(row.id)
          }}
        >
          <span className="min-w-0 flex-1 truncate">
            {row.label}
            {row.alias && <span className="text-ink3"> {row.alias}</span>}
          </span>
          <span className="figures text-ink3">{count(row.papers)}</span>
        </li>
      ))}
    </ul>
  )
}

async function ask(text: string, data: string | null, signal?: AbortSignal): Promise<FoundLabel[]> {
  const query = new URLSearchParams({ facet: 'method', text, ...(data ? { data } : {}) })
  const answer = await fetch(`/files/labels?${query}`, { signal })
  return answer.ok ? ((await answer.json()) as FoundLabel[]) : []
}

/** Enter may come before the list: then it is asked for now. */
const firstOf = async (
  text: string,
  data: string | null,
  known?: FoundLabel,
): Promise<FoundLabel | undefined> => known ?? (text ? (await ask(text, data).catch(() => []))[0] : undefined)

function useFound(text: string, data: string | null): { found: FoundLabel[]; answered: boolean } {
  const [answer, setAnswer] = useState<{ text: string; found: FoundLabel[] }>({ text: '', found: [] })
  useEffect(() => {
    if (!text) return
    const cancel = new AbortController()
    const wait = setTimeout(() => {
      ask(text, data, cancel.signal)
        .then((found) => setAnswer({ text, found: found.slice(0, 9) }))
        .catch(() => undefined)
    }, 60)
    return () => {
      clearTimeout(wait)
      cancel.abort()
    }
  }, [text, data])
  return { found: answer.found, answered: answer.text === text }
}
