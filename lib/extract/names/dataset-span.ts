const LANGUAGE = '(?:En|De|Fr|Ro|Zh|Ru|Es|It|Ja|Cs|Fi|Et|Tr|Lv|Hi|Gu|Kk|Lt|Pl)'
const EDITION =
  /^(?:[ -]?[vV]\d+(?:\.\d+)?|[ -](?:19|20)\d\d|[ -]?\d+\.\d+)(?![\p{L}\d%]|\.\d|\s*(?:%|x\b|times\b))/u
const TRACK = /^ (?:Task[ -]\d+[A-Z]?|Deep Learning Track|Task)(?![\p{L}\d])/u
const PAIR = new RegExp(
  `^ (?:${LANGUAGE}[-–→↔ ]?(?:to-)?${LANGUAGE}|\\p{Lu}\\p{Ll}+(?:[-–→]|-to-)\\p{Lu}\\p{Ll}{3,})(?![\\p{L}\\d])`,
  'u',
)

/** Takes in the edition, the track and the pair of languages behind a data set's name: "COCO 2017", "WMT14 En-De". */
export function datasetSpan(text: string, start: number, end: number): { name: string; end: number } {
  let at = end
  for (const part of [EDITION, TRACK, PAIR]) {
    if (part === PAIR && !/WMT|IWSLT/.test(text.slice(start, end))) continue
    if (part === TRACK && !/SemEval|TREC/.test(text.slice(start, end))) continue
    at += part.exec(text.slice(at, at + 40))?.[0].length ?? 0
  }
  return { name: text.slice(start, at), end: at }
}

/** Further editions behind the first: "CROHME 2014/2016/2019", "YouTube-VIS 2019 and 2021". */
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
