'use client'
import { useState } from 'react'
import { FACETS, type Choice, type Facet } from '#lib/paper'
import type { KnownLabel } from '#lib/questions/labels-known'
import type { LabelCount } from '#lib/questions/label-counts'
import type { ViewState } from '#lib/view-state'
import { count } from '../format'
import { CodeFilter } from './code-filter'
import { DateFilter } from './date-filter'
import { FamilyFilter } from './family-filter'
import { LabelFilter } from './label-filter'
import { TextFilter } from './text-filter'
import { useView } from './view-context'

interface Props {
  families: LabelCount[]
  topics: LabelCount[]
  known: Record<Facet, Record<string, KnownLabel>>
  papers: number
}

/** The one filter bar, in the same order on every view; what is set shows its value. */
export function FilterBar({ families, topics, known, papers }: Props) {
  const { state } = useView()
  const [all, setAll] = useState(false)
  const named = (facet: Facet) => (choices: Choice[]) => describe(choices, known[facet])
  const set = filtersSet(state)
  return (
    <div
      className="page flex min-h-[48px] flex-wrap items-center gap-2 py-2"
      role="group"
      aria-label="Filters"
    >
      <button
        type="button"
        className="control sm:!hidden"
        data-set={set > 0}
        aria-expanded={all}
        onClick={() => setAll(!all)}
      >
        Filters {set > 0 && <b>{set}</b>}
      </button>
      <FamilyFilter families={families} describe={named('family')} />
      <DateFilter />
      <div className={all ? 'contents' : 'contents max-sm:hidden'}>
        <LabelFilter facet="topic" name="Topic" describe={named('topic')} counts={topics} />
        <LabelFilter facet="method" name="Method" describe={named('method')} />
        <CodeFilter />
        <LabelFilter facet="model" name="Model" describe={named('model')} />
        <LabelFilter facet="dataset" name="Data set" describe={named('dataset')} />
        <LabelFilter facet="venue" name="Venue" describe={named('venue')} />
        {state.source.length > 0 && <LabelFilter facet="source" name="Source" describe={named('source')} />}
        <TextFilter key={state.q ?? ''} />
      </div>
      <PapersInView papers={papers} set={set > 0} />
    </div>
  )
}

const filtersSet = (state: ViewState): number =>
  FACETS.filter((facet) => state[facet].length > 0).length +
  Number(Boolean(state.from || state.to)) +
  Number(state.code !== null) +
  Number(state.q !== null)

function PapersInView({ papers, set }: { papers: number; set: boolean }) {
  const { go } = useView()
  const none = Object.fromEntries(FACETS.map((facet) => [facet, []]))
  return (
    <span className="ml-auto flex gap-3 whitespace-nowrap pl-2">
      <span data-testid="papers-in-view">
        <strong className="font-[640]">{papers === 1 ? '1 paper' : `${count(papers)} papers`}</strong>{' '}
        <span className="text-ink3 max-sm:hidden">in view</span>
      </span>
      {set && (
        <button
          type="button"
          className="font-medium text-acc"
          onClick={() => go({ ...none, from: null, to: null, code: null, q: null, page: 1 })}
        >
          Reset
        </button>
      )}
    </span>
  )
}

/** "LoRA, not QLoRA" with the labels that the data give these ids. */
function describe(choices: Choice[], known: Record<string, KnownLabel>): string {
  const names = choices.map(({ id, not }) => `${not ? 'not ' : ''}${known[id]?.short ?? id}`)
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ')
}
