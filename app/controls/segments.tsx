'use client'
import Link from 'next/link'
import { useView } from './view-context'

interface Props {
  name: string
  /** The key of the view state that is set. */
  set: string
  options: readonly (readonly [value: string, label: string])[]
  chosen: string
}

/** One of a few: a segmented control whose every segment is an ordinary link. */
export function Segments({ name, set, options, chosen }: Props) {
  const { href, go } = useView()
  return (
    <div className="segments" role="group" aria-label={name}>
      {options.map(([value, label]) => (
        <Link
          key={value}
          href={href({ [set]: value })}
          scroll={false}
          className="!no-underline"
          aria-current={value === chosen ? 'true' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            go({ [set]: value })
          }}
        >
          {label}
        </Link>
      ))}
    </div>
  )
}
