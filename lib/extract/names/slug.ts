/** A name's identity in an address: "LoRA+" -> "lora-plus", "E$^{2}$GAN" -> "e-2-gan". */
export function slugOf(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(/\+/g, '-plus-')
    .replace(/[*★]/g, '-star-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** Most names are plain: the tests are cheaper than what they save. */
const ASCII = /^[ -~]*$/
const KEY = /^[a-z\d+]*$/

/** What makes two spellings one name: letters and digits, case and plural aside. */
export function sameKey(name: string): string {
  const lower = (name.endsWith('s') ? name.replace(/(?<=\p{Lu})s$/u, '') : name).toLowerCase()
  const key = KEY.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}+]+/gu, '')
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}
