'use client'
import { useState } from 'react'
import type { FoundLabel } from '#lib/questions/labels-found'
import { FindField } from './find-field'
import { useView } from './view-context'

/** Finds a method by any alias and shows it, drawn before or not. */
export function FindMethod() {
  const { go } = useView()
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const find = async () => {
    const answer = await fetch(`/files/labels?facet=method&text=${encodeURIComponent(text)}`)
    const [first] = (await answer.json()) as FoundLabel[]
    setSaid(first ? '' : `No method in the data is called “${text}”.`)
    if (first) go({ show: [first.id] })
  }
  return (
    <span className="relative w-[220px]">
      <FindField
        name="Find a method, any alias"
        value={text}
        onChange={setText}
        onEnter={() => void find()}
      />
      <span role="status" className={said ? 'popover px-3 py-1.5' : 'only-read'}>
        {said}
      </span>
    </span>
  )
}
