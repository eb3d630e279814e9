'use client'
import { useEffect, useState } from 'react'
import type { Choice, Facet } from '#lib/paper'
import type { LabelCount } from '#lib/questions/label-counts'
import type { FoundLabel } from '#lib/questions/labels-found'
import { count } from '../format'
import { ChipLabel } from './chip-label'
import { FindField } from './find-field'
import { Popover } from './popover'
import { toggled } from './toggled'
import { useView } from './view-context'

interface Props {
  facet: Facet
  name: string
  describe: (choices: Choice[]) => string
  /** All labels with their counts where they are few; else they are found by type-ahead. */
  counts?: LabelCount[]
}

/** A filter over the labels of one facet, found by any alias; "not" leaves one out. */
export function LabelFilter({ facet, name, describe, counts }: Props) {
  const { state } = useView()
  return (
    <Popover
      name={name}
      width={340}
      set={state[facet].length > 0}
      label={<ChipLabel name={name} value={describe(state[facet])} />}
    >
      {() => <LabelList facet={facet} name={name} counts={counts} />}
    </Popover>
  )
}

function LabelList({ facet, name, counts }: Omit<Props, 'describe'>) {
  const { state, go } = useView()
  const [text, setText] = useState('')
  const found = useFound(facet, text, counts)
  const rows = found.filter((row) => !state[facet].some((choice) => choice.id === row.id))
  const choose = (id: string, not = false) => go({ [facet]: toggled(state[facet], id, not), page: 1 })
  return (
    <div className="p-2">
      <div className="mb-2">
        <FindField
          name={`Find a ${name.toLowerCase()}, by any alias`}
          value={text}
          onChange={setText}
          onEnter={(alt) => rows[0] && choose(rows[0].id, alt)}
        />
      </div>
      <ul className="max-h-[min(360px,55vh)] overflow-y-auto" aria-label={`${name}s`}>
        {state[facet].map(({ id, not }) => (
          <LabelRow
            key={id}
            name={found.find((row) => row.id === id)?.label ?? id}
            checked
            not={not}
            choose={(leave) => choose(id, leave)}
          />
        ))}
        {rows.map((row) => (
          <LabelRow
            key={row.id}
            name={row.label}
            alias={row.alias}
            papers={row.papers}
            choose={(leave) => choose(row.id, leave)}
          />
        ))}
        {rows.length === 0 && text && (
          <li className="quiet px-2 py-1">No {name.toLowerCase()} in the data has such a name.</li>
        )}
      </ul>
    </div>
  )
}

interface RowProps {
  name: string
  alias?: string | null
  papers?: number
  checked?: boolean
  not?: boolean
  choose: (not: boolean) => void
}

function LabelRow({ name, alias, papers, checked = false, not = false, choose }: RowProps) {
  return (
    <li className="group flex items-center rounded-md hover:bg-sunk">
      <button
        type="button"
        role="checkbox"
        aria-checked={checked}
        aria-label={`${not ? 'not ' : ''}${name}`}
        className="flex min-h-7 min-w-0 flex-1 items-center gap-2 px-2"
        onClick={() => choose(not)}
      >
        <span className={`min-w-0 flex-1 truncate ${checked ? 'font-[600] text-acc' : ''}`}>
          {checked && (not ? '− not ' : '✓ ')}
          {name}
          {alias && <span className="text-ink3"> {alias}</span>}
        </span>
        {papers !== undefined && <span className="figures text-ink3">{count(papers)}</span>}
      </button>
      <button
        type="button"
        aria-label={not ? `Take in ${name}` : `Leave out ${name}`}
        className="px-2 text-[12px] text-ink3 hover:text-acc"
        onClick={() => choose(!not)}
      >
        {not ? 'only' : 'not'}
      </button>
    </li>
  )
}

/** Labels that fit the text: filtered here where all are given, else asked of the server once typing rests. */
function useFound(facet: Facet, text: string, counts?: LabelCount[]): FoundLabel[] {
  const [found, setFound] = useState<FoundLabel[]>([])
  useEffect(() => {
    if (counts) return
    const cancel = new AbortController()
    const wait = setTimeout(() => {
      fetch(`/files/labels?facet=${facet}&text=${encodeURIComponent(text)}`, { signal: cancel.signal })
        .then((answer) => answer.json() as Promise<FoundLabel[]>)
        .then(setFound)
        .catch(() => undefined)
    }, 60)
    return () => {
      clearTimeout(wait)
      cancel.abort()
    }
  }, [facet, text, counts])
  if (!counts) return found
  const wanted = text.trim().toLowerCase()
  return counts
    .filter((row) => `${row.label} ${row.id}`.toLowerCase().includes(wanted))
    .map((row) => ({ ...row, alias: null }))
}
