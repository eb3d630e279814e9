import spans from '#data/vocabulary/spans.json'

const LANGUAGE = `(?:${spans.languages.join('|')})`
const PAIRED = new RegExp(spans.paired.join('|'))
const TRACKED = new RegExp(spans.tracked.join('|'))
const EDITION =
  /^(?:[ -]?[vV]\d+(?:\.\d+)?|[ -](?:19|20)\d\d|[ -]?\d+\.\d+)(?![\p{L}\d%]|\.\d|\s*(?:%|x\b|times\b))/u
const TRACK = new RegExp(String.raw`^ (?:${spans.tracks.join('|')})(?![\p{L}\d])`, 'u')
const PAIR = new RegExp(
  `^ (?:${LANGUAGE}[-–→↔ ]?(?:to-)?${LANGUAGE}|\\p{Lu}\\p{Ll}+(?:[-–→]|-to-)\\p{Lu}\\p{Ll}{3,})(?![\\p{L}\\d])`,
  'u',
)

/** Takes in the edition, the track and the pair of languages behind a data set's name ("... 2017", "... En-De"). */
export function datasetSpan(text: string, start: number, end: number): { name: string; end: number } {
  let at = end
  for (const part of [EDITION, TRACK, PAIR]) {
    if (part === PAIR && !PAIRED.test(text.slice(start, end))) continue
    if (part === TRACK && !TRACKED.test(text.slice(start, end))) continue
    at += part.exec(text.slice(at, at + 40))?.[0].length ?? 0
  }
  return { name: text.slice(start, at), end: at }
}

/** Further editions behind the first: "2014/2016/2019", "2019 and 2021". */
export function furtherEditions(text: string, { name, end }: { name: string; end: number }): string[] {
  const first = /^(.*?)([vV]?\d+(?:\.\d+)?)$/.exec(name)
  if (!first || !/^(?:[vV]|(?:19|20)\d\d$)/.test(first[2]!)) return []
  const wanted = /^[vV]/.test(first[2]!)
    ? /^(?:\/|, (?:and )?| and | & )([vV]\d+)\b/
    : /^(?:\/|, (?:and )?| and | & )((?:19|20)\d\d)\b/
  const found: string[] = []
  for (let at = end; ;) {
    const more = wanted.exec(text.slice(at, at + 16))
    if (!more) return found
    found.push(first[1]! + more[1]!)
    at += more[0].length
  }
}
