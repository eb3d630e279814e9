'use client'
import { useState } from 'react'
import type { Choice } from '#lib/paper'
import type { LabelCount } from '#lib/questions/label-counts'
import { familyColour } from '../charts/family-colour'
import { count } from '../format'
import { ChipLabel } from './chip-label'
import { FindField } from './find-field'
import { Popover } from './popover'
import { toggled } from './toggled'
import { useView } from './view-context'

/** The family tree: a root takes in its leaves; counts are those under the other filters. Applies at once. */
export function FamilyFilter({
  families,
  describe,
}: {
  families: LabelCount[]
  describe: (choices: Choice[]) => string
}) {
  const { state } = useView()
  return (
    <Popover
      name="Family"
      width={380}
      set={state.family.length > 0}
      label={<ChipLabel name="Family" value={describe(state.family)} />}
    >
      {() => <FamilyTree families={families} />}
    </Popover>
  )
}

function FamilyTree({ families }: { families: LabelCount[] }) {
  const { state, go } = useView()
  const [text, setText] = useState('')
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(state.family.map((choice) => choice.id.split('/')[0]!)),
  )
  const wanted = text.trim().toLowerCase()
  const hit = (family: LabelCount) =>
    `${family.label} ${family.short} ${family.id}`.toLowerCase().includes(wanted)
  const roots = families.filter((family) => family.family === null)
  const leavesOf = (root: LabelCount) => families.filter((family) => family.family === root.id)
  return (
    <>
      <div className="p-4 pb-2">
        <FindField name="Find a family" value={text} onChange={setText} />
      </div>
      <ul className="max-h-[min(380px,60vh)] overflow-y-auto px-2" aria-label="Families">
        {roots
          .filter((root) => wanted === '' || hit(root) || leavesOf(root).some(hit))
          .map((root) => {
            const leaves = leavesOf(root).filter((leaf) => wanted === '' || hit(root) || hit(leaf))
            const shown = leaves.length > 0 && (wanted !== '' || open.has(root.id))
            return (
              <li key={root.id}>
                <div className="flex items-center">
                  <button
                    type="button"
                    aria-label={`${shown ? 'Close' : 'Open'} ${root.label}`}
                    aria-expanded={shown}
                    className={`w-5 text-center text-[10px] text-ink3 ${leavesOf(root).length ? '' : 'invisible'}`}
                    onClick={() => setOpen(switched(open, root.id))}
                  >
                    {shown ? '▾' : '▸'}
                  </button>
                  <FamilyRow family={root} leaves={leavesOf(root)} />
                </div>
                {shown && (
                  <ul className="pl-[42px]">
                    {leaves.map((leaf) => (
                      <li key={leaf.id}>
                        <FamilyRow family={leaf} leaves={[]} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
      </ul>
      <div className="quiet m-2 mt-1 flex justify-between border-t border-line px-2 pt-2">
        <span>Counts under the other filters. Alt-click: leave out</span>
        <button type="button" className="text-acc" onClick={() => go({ family: [], page: 1 })}>
          Clear
        </button>
      </div>
    </>
  )
}

function FamilyRow({ family, leaves }: { family: LabelCount; leaves: LabelCount[] }) {
  const { state, go } = useView()
  const chosen = state.family.find((choice) => choice.id === family.id)
  const some = !chosen && leaves.some((leaf) => state.family.some((choice) => choice.id === leaf.id))
  const mark = chosen ? (chosen.not ? '−' : '✓') : some ? '–' : ''
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={some ? 'mixed' : Boolean(chosen)}
      aria-label={`${family.label}, ${count(family.papers)} papers${chosen?.not ? ', left out' : ''}`}
      className="flex min-h-7 w-full min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 hover:bg-sunk"
      onClick={(event) => go({ family: toggled(state.family, family.id, event.altKey), page: 1 })}
    >
      <span
        aria-hidden
        className={`flex size-4 flex-none items-center justify-center rounded-[3px] border text-[11px] ${chosen ? 'border-acc bg-acc text-surf' : 'border-line2'}`}
      >
        {mark}
      </span>
      <span aria-hidden className="swatch" style={{ background: familyColour(family.id) }} />
      <span
        className={`min-w-0 flex-1 truncate ${family.family === null ? 'font-[600]' : ''} ${family.papers ? '' : 'text-ink3'}`}
      >
        {family.family === null ? family.label : family.short}
      </span>
      <span className="figures text-ink3">{count(family.papers)}</span>
    </button>
  )
}

function switched(set: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
