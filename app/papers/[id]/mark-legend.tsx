import type { CSSProperties } from 'react'

const rule = (image: string, thick: number): CSSProperties => ({
  backgroundImage: image,
  backgroundSize: `100% ${thick}px`,
  backgroundPosition: '0 100%',
  backgroundRepeat: 'no-repeat',
})
const solid = (colour: string) => `linear-gradient(${colour}, ${colour})`
const dashes = (on: number, off: number) =>
  `repeating-linear-gradient(90deg, var(--ink2) 0 ${on}px, transparent ${on}px ${off}px)`

/** The five forms of a mark, each on its own name. `colour` is a family's that occurs below. */
export function MarkLegend({ colour }: { colour: string }) {
  const forms: [string, CSSProperties][] = [
    ['quantity claimed', { background: 'var(--mark)', color: 'var(--ink)' }],
    ['claim without a number', { backgroundColor: 'var(--mark2)', ...rule(solid('var(--gold)'), 1.5) }],
    ['family or method, in its family’s colour', rule(solid(colour), 2)],
    ['model or data set', rule(dashes(2, 4), 1.5)],
    ['topic', rule(dashes(5, 8), 1.5)],
  ]
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-[12px] leading-[20px] text-ink2">
      Marked in the text:
      {forms.map(([name, style]) => (
        <span key={name} style={style} className="px-px pb-0.5">
          {name}
        </span>
      ))}
    </p>
  )
}
