import type { ReactNode } from 'react'

/** A part of the page that others link to by its id. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-20 border-t border-line pb-8 pt-5">
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="in-text mt-2 grid max-w-[760px] grid-cols-1 gap-3 text-[14px] leading-[22px] text-ink2">
        {children}
      </div>
    </section>
  )
}

/** A definition and beside it what it gives on these data. */
export const Term = ({ name, children }: { name: string; children: ReactNode }) => (
  <p>
    <b className="font-[640] text-ink">{name}.</b> {children}
  </p>
)

/** A wide table in a box of its own, which the keyboard can scroll. */
export const Scrolled = ({ name, children }: { name: string; children: ReactNode }) => (
  <div
    role="region"
    aria-label={name}
    tabIndex={0}
    className="max-w-full overflow-x-auto text-[13px] leading-[20px]"
  >
    {children}
  </div>
)
