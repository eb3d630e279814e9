'use client'
import { TextInput } from '@tremor/react'

interface Props {
  /** What is looked for: "Find a family". */
  name: string
  value: string
  onChange: (text: string) => void
  /** Enter, with or without Alt. */
  onEnter?: (alt: boolean) => void
}

/** The field at the top of a filter's panel. */
export function FindField({ name, value, onChange, onEnter }: Props) {
  return (
    <TextInput
      placeholder={name}
      aria-label={name}
      value={value}
      onValueChange={onChange}
      onKeyDown={(event) => event.key === 'Enter' && onEnter?.(event.altKey)}
    />
  )
}
