'use client'
import { date } from '../format'
import { ChipLabel } from './chip-label'
import { Popover } from './popover'
import { useView } from './view-context'

/** First and last month of submission, both inclusive; a year stands for all of it. */
export function DateFilter() {
  const { state, go } = useView()
  const { from, to } = state
  const value =
    from || to ? (from === to ? date(from) : `${from ? date(from) : '…'} to ${to ? date(to) : 'now'}`) : ''
  return (
    <Popover name="Dates" width={280} set={value !== ''} label={<ChipLabel name="Dates" value={value} />}>
      {() => (
        <div className="flex flex-col gap-3 p-4">
          <DateField name="From" value={from} set={(text) => go({ from: text, page: 1 })} />
          <DateField name="To" value={to} set={(text) => go({ to: text, page: 1 })} />
          <p className="quiet">YYYY or YYYY-MM. Papers dated by year alone stand in its January.</p>
          <button
            type="button"
            className="self-end text-acc"
            onClick={() => go({ from: null, to: null, page: 1 })}
          >
            Clear
          </button>
        </div>
      )}
    </Popover>
  )
}

function DateField({
  name,
  value,
  set,
}: {
  name: string
  value: string | null
  set: (text: string | null) => void
}) {
  return (
    <form
      key={value ?? ''}
      className="flex items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        set(String(new FormData(event.currentTarget).get('date')) || null)
      }}
    >
      <label className="flex flex-1 items-center gap-3">
        <span className="w-10 text-ink2">{name}</span>
        <input
          name="date"
          className="control w-28"
          defaultValue={value ?? ''}
          placeholder="2024-08"
          pattern="(19|20)\d\d(-(0[1-9]|1[0-2]))?"
          title="YYYY or YYYY-MM"
          inputMode="numeric"
        />
      </label>
      <button type="submit" className="control">
        Set
      </button>
    </form>
  )
}
