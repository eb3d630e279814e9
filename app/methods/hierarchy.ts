import { FAMILIES } from '#lib/vocabulary'

export interface Named {
  id: string
  label: string
  aliases: readonly string[]
  family: string | null
}

/**
 * Whether two methods stand together by definition and not by choice: one name holds the other ("prompt tuning" and "visual prompt
 * tuning", "LoRA" and "QLoRA"), or one is what the other's family is called ("quantization" and a method of that family).
 */
export function isHierarchy(a: Named, b: Named): boolean {
  const [one, two] = [known(a), known(b)]
  return (
    namesOther(one, two) ||
    namesOther(two, one) ||
    (isKin(a.family, b.family) && (isWithin(one.label, two.label) || isWithin(two.label, one.label))) ||
    isOf(b.family, one.generic) ||
    isOf(a.family, two.generic)
  )
}

interface Known {
  label: string
  /** The label as a set of words. */
  words: ReadonlySet<string>
  /** The label, the id and every alias of more than one word, each as its set of words. */
  names: readonly ReadonlySet<string>[]
  /** Families that are called as the method is. */
  generic: readonly string[]
}

/** By the list of aliases: methods are put together anew for each request, their lists are not. */
const KNOWN = new WeakMap<readonly string[], Known>()

function known(method: Named): Known {
  const before = KNOWN.get(method.aliases)
  if (before) return before
  const label = plain(method.label)
  const all = [...new Set([label, plain(method.id), ...method.aliases.map(plain)])]
  const found = {
    label,
    words: new Set(label.split(' ')),
    names: all.filter((name) => name === label || name.includes(' ')).map((name) => new Set(name.split(' '))),
    generic: [...new Set(all.flatMap((name) => CALLED.get(name) ?? []))],
  }
  KNOWN.set(method.aliases, found)
  return found
}

/** A name of `short` stands in one of `long`: a single word counts only where the label itself holds it ("low-rank adapter" is an alias). */
const namesOther = (long: Known, short: Known): boolean =>
  holds(long.words, short.words) ||
  short.names.some((name) => name.size > 1 && long.names.some((other) => holds(other, name)))

/** Every word of the shorter name stands in the longer one; two letters are too few to say so. */
function holds(longer: ReadonlySet<string>, shorter: ReadonlySet<string>): boolean {
  if (shorter.size > longer.size) return false
  return [...shorter].every((word) => longer.has(word)) && [...shorter].join('').length > 2
}

/** One word at an end of another names a variant only where little is added: "lora" in "qlora", not "rl" in "world". */
const isWithin = (short: string, long: string): boolean =>
  short.length > 2 &&
  !/ /.test(short + long) &&
  long.length - short.length <= 4 &&
  (long.startsWith(short) || long.endsWith(short))

const isKin = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || isOf(a, [b]) || isOf(b, [a])

const isOf = (family: string | null, roots: readonly string[]): boolean =>
  family !== null && roots.some((root) => family === root || family.startsWith(`${root}/`))

/** Lower case, plurals and joints folded: "Adapters" -> "adapter", "fine-tuning" -> "fine tuning". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ')

const CALLED = new Map<string, string[]>()
for (const { id, label, short } of FAMILIES)
  for (const name of new Set([label, short, id.split('/').at(-1)!].map(plain)))
    CALLED.set(name, [...(CALLED.get(name) ?? []), id])
