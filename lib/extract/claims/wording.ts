import { CODES } from './item'

/** Several classes under one name, for wordings. */
const ALIASES: Record<string, string> = {
  amount: 'PFH',
  ratio: 'PF',
  part: 'PH',
  absolute: 'U',
  count: 'NU',
  reducing: 'dlEp',
  reduced: 'dDlp',
  shorter: 'lc',
  higher: 'mI',
  raise: 'iI',
  speedup: 'A',
  uses: 'ujM',
  near: 'nOouT',
  thing: 'RB',
  copula: 'zhux',
  word: 'zh',
}
const CAPTURED: Record<string, string> = {
  percent: 'q',
  factor: 'q',
  share: 'q',
  amount: 'q',
  ratio: 'q',
  part: 'q',
  absolute: 'q',
  unit: 'q',
  count: 'q',
  number: 'q',
  resource: 'r',
  thing: 'r',
  model: 'r',
}
/** What may stand inside a noun phrase, and inside a clause. */
const TIGHT = '[zhxMSjemBawXLgNCQY]'
const LOOSE = '[^;PFHUdDiAqEVQ]'

/**
 * Compiles a wording into a RegExp over item codes. Words are class names (items.ts) or aliases, parted by spaces;
 * `?` makes one optional, `~3` lets up to 3 words of a noun phrase stand between, `...6` up to 6 of a clause.
 */
export function wording(text: string): RegExp {
  const source = text.split(' ').map(part).join('')
  // A second quantity or resource of a wording is called q2 or r2.
  const seen = new Set<string>()
  const named = source.replace(/\(\?<([qr])>/g, (group, name: string) => {
    if (!seen.has(name)) return (seen.add(name), group)
    return `(?<${name}2>`
  })
  return new RegExp(named, 'dg')
}

function part(word: string): string {
  const gap = /^(~|\.\.\.)(\d+)$/.exec(word)
  if (gap) return `${gap[1] === '~' ? TIGHT : LOOSE}{0,${gap[2]}}?`
  const optional = word.endsWith('?')
  const names = (optional ? word.slice(0, -1) : word).split('|')
  const codes = names.map((name) => ALIASES[name] ?? CODES[name] ?? unknown(name)).join('')
  const group = CAPTURED[names[0]!]
  const one = `[${codes.replace(/[\]^\\-]/g, '\\$&')}]`
  return group ? (optional ? `(?<${group}>${one})?` : `(?<${group}>${one})`) : one + (optional ? '?' : '')
}

function unknown(name: string): never {
  throw new Error(`A wording names "${name}", which is no class of items.ts and no alias of wording.ts`)
}
