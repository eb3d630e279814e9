import type { ReactNode } from 'react'
import { ViewLink } from './view-link'

interface Props {
  /** Keys of the view state once it is switched. */
  change: Record<string, unknown>
  /** How it stands now. */
  state: string
  children: ReactNode
}

/** What is one of two, told with how it stands; a click makes it the other. */
export const SwitchLink = ({ change, state, children }: Props) => (
  <ViewLink className="control !text-ink2 !no-underline" change={change}>
    {children} <b className="font-[640] text-ink">{state}</b>
  </ViewLink>
)
