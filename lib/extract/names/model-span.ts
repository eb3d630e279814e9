import spans from '#data/vocabulary/spans.json'

const SIZE =
  /^[-_ ]?(?:A?\d+(?:\.\d+)?[BMTbm]\b|(?:[Bb]ase|[Ll]arge|[Ss]mall|[Tt]iny|[Hh]uge|[Gg]iant|BASE|LARGE|SMALL|XL|XXL|[BLSHG](?:\/?\d+)?)(?![\p{L}\d]))(?:[-_x/]\d+)*/u
const VERSION = new RegExp(
  String.raw`^(?:\.\d+(?![\d\p{L}%]|\.\d|\s*(?:%|x\b))|-(?:${spans.small_variants.join('|')})(?![\p{L}])|[-_ ]?v?\d+(?:\.\d+)?(?![\d\p{L}%.]|\s*(?:%|[BMK]\b|billion|million|times|x\b))|[- ](?:${spans.variants.join('|')})(?![\p{L}]))`,
  'u',
)
const LONGEST_TAIL = 24
/** "HRNet-W48", "DINO-WM": the rest of a word, where it is written like a name too. */
const REST = /^(?:-(?:\p{Lu}[\p{L}\d]*|\d+(?:\.\d+)?)(?![\p{L}\d]))+/u
/** "Qwen3-4B-Base": with a size before it, "Base" says that nothing was tuned. */
const UNTUNED = /^-Base(?![\p{L}\d-])/u

/** Takes in the version and variant that follow a model's name, and leaves its size out: "Qwen2.5-7B-Instruct". */
export function modelSpan(text: string, start: number, end: number): { name: string; end: number } {
  let name = text.slice(start, end)
  let at = end
  let sized = false
  for (let step = 0; step < 6; step++) {
    const rest = text.slice(at, at + LONGEST_TAIL)
    const size = sized && UNTUNED.test(rest) ? null : SIZE.exec(rest)
    const more = size ? null : (VERSION.exec(rest) ?? UNTUNED.exec(rest) ?? REST.exec(rest))
    if (!size && !more) break
    if (size) sized = /\d/.test(size[0])
    at += (size ?? more)![0].length
    if (more) name += more[0]
  }
  return { name: name.trim(), end: at }
}

/** "DASD-4B-Thinking" -> "DASD-Thinking". */
export const withoutSize = (name: string): string =>
  name.replace(
    /[-_ ]\d+(?:\.\d+)?[BMbm](?=$|[-_ ])|[-_](?:[Bb]ase|[Ll]arge|[Ss]mall|[Tt]iny|BASE|LARGE)$/,
    '',
  )

/** Carries its size, as only models do: "AIMV2-3B". */
export const hasSize = (name: string): boolean => /[-_ ]\d+(?:\.\d+)?[BMbm](?=$|[-_ ])/.test(name)
