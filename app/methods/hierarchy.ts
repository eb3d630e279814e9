/**
 * A method and its own variant ("LoRA" and "QLoRA", "prompt tuning" and "visual prompt tuning"), or a technique and the family
 * that is named after it: together by definition, so no link.
 */
export function isHierarchy(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)]
  if (one === two) return true
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (short.length < 3) return false
  const wordsOfLong = new Set(long.split(' '))
  if (short.split(' ').every((word) => wordsOfLong.has(word))) return true
  // One word inside another names a variant only where little is added: "lora" in "qlora", not "rl" in "world".
  return (
    !short.includes(' ') && !long.includes(' ') && long.includes(short) && long.length - short.length <= 4
  )
}

/** Lower case, plurals and joints folded: "Adapters" -> "adapter", "fine-tuning" -> "fine tuning". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
    .join(' ')
