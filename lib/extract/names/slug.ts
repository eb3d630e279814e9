/** A name's identity in an address: "LoRA+" -> "lora-plus", "E$^{2}$GAN" -> "e-2-gan". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+/g, '-plus-')
    .replace(/[*★]/g, '-star-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** What makes two spellings one name: letters and digits, case and plural aside. */
export function sameKey(name: string): string {
  const key = name
    .replace(/(?<=\p{Lu})s$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '')
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}
