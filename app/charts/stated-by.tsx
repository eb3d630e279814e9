import { count } from '../format'

/** How many of a row's papers state a number, as words and as a bar. */
export function StatedBy({ stating, papers }: { stating: number; papers: number | null }) {
  if (papers === null) return <span className="figures text-[12px] text-ink2">{count(stating)}</span>
  return (
    <>
      <span className="figures text-[12px] text-ink2">
        {count(stating)} of {count(papers)}
      </span>
      <span aria-hidden className="mt-1 block h-[3px] w-[62px] bg-line">
        <span
          className="block h-full bg-ink2"
          style={{ width: `${(100 * stating) / Math.max(1, papers)}%` }}
        />
      </span>
    </>
  )
}
