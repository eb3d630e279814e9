/** Where the name of a rival ends. */
const END =
  /[;:()]|[.?!](?=\s|$)|,(?!\s(?:(?:and|or)\s(?:(?:the|a|an|other|all)\s)?(?:\S*[\p{Lu}\d]|(?:[\w-]+\s){0,3}(?:methods?|models?|baselines?|approach(?:es)?|algorithms?|systems?|counterparts?)\b)|[A-Z][\w-]*(?:,|\sand\s|\sor\s|[.;)]|$)))|\s(?:while|whilst|when|whereas|but|(?<!\b(?:based|relying|built|trained|tuned)\s)on|in|for|with|without|by|at|under|across|during|from|to|(?<!\b(?:methods|approaches|models?|techniques)\s)using|using\s(?:only|just|up|less|fewer|about|a\s|\W?\d)\S*|via|through|and\s(?:[$~≈]\S*|\p{Ll}+ly\b|outperform\b|achieve\b|surpass\b|require\b|accelerate\b|reduce\b|\p{Ll}+(?:s|ing|es)\b|is\b|are\b|up\b|has\b|an?\b|over\b|about\b|two\b|three\b|four\b|nearly\b|at\b|\d)|that|which|(?<!\bsuch\s)as|such(?!\sas\b)|is|demanding|needing|involving|are|was|were|due|demonstrat\w+|achiev\w+|show\w+|making|thus|thereby|requiring|reducing|where|given|since|because|even|respectively|trained(?!\s(?:on\b|\S*s\b|\S*\scounterparts?\b))|yet|\d\S*[%x×]|of\s(?:similar|comparable|the same|equal)|after|before|per|despite|alone|regarding|[-–—]+(?!\s\p{Lu}\S*[.,;]))(?=\s|[,.;]|$)/u
const LEADING =
  /^(?:one of|the|a|an|its|their|that of|those of|that|our|(?:the )?(?:[\w-]+ ){0,2}(?:performance|accuracy|quality|results|performances|efficiency|usage) of|(?:\w+ ){0,2}benchmarks of|using|training|by|all|any|both|other(?=\s\S+\s\S)|of)\s+(?=\S)/i
const NO_NAME =
  /^(?:up$|(?:or|and|performed|outperforms?|significantly|substantially|much|far|only|minimal|negligible|comparable(?! (?:\S+ )?(?:SOTA|state|methods|models|baselines|approaches|LLMs|systems))|reduced|less|fewer|lower|higher|better)\b|\$?\\?[\d~≈](?!\d* (?:\w+ )?(?:methods|baselines|models|approaches)|[\d.]*B\b(?! param)|\d?-[a-z]+ )|time|others$|it\b|this\b|one\b|half|both\b|an?$|an?\s\w*\d(?![\d.]*B\b)|the$|ever\b|those\b|them\b|(?:multiple|several|various)(?! (?:\S+ ){0,2}(?:methods|models|baselines|approaches|algorithms|systems|LLMs))|all (?:datasets|tasks|benchmarks)|a range|long|previously|conventionally\b|existing$|prior$|methods$|random$)/i
/** A name may begin with a figure. */
const FIGURED = /^\d(?:\p{Lu}{3}|\d?-\p{Lu})/u
/** “the recent state-of-the-art method, CoTTA”: the name stands behind its kind. */
const APPOSITION =
  /\b(?:methods?|models?|frameworks?|approach(?:es)?|baselines?|systems?|algorithms?|competitors?|techniques?|detectors?|databases?|variants?|encoders?|solvers?|trackers?|SOTA|state[- ]of[- ]the[- ]art)(?:,\s+(?=\p{Lu})|\s-+\s(?=\p{Lu})|\s+(?=\p{Ll}*\p{Lu}))(?!\p{Lu}+s$)([\w.+/-]+(?: and \p{Lu}[\w.+/-]*)?)$/u
/** “the best library (Faster Transformer v4.0)” */
const IN_BRACKETS = /^\s*\((?!\S+ [\d.]+\)|so?ta\b)(?:(?:i\.e\.|namely),?\s)?(\p{Lu}[^(),]{1,40})\)/u
/** “prior work like HALP” */
const LIKE = /\b(?:works? like|works? such as|namely|i\.e\.,?|e\.g\.,?)\s+(\p{Lu}[\w.+-]*)$/u
/** “prompting with full history”: a common noun is told apart by what follows it. */
const PLURAL = /^\p{Lu}\p{Ll}+s$/u
const NARROWED =
  /^\s(?:with|in(?=\sfull))\s(?!(?:CPU|GPU|comparable|similar|only|negligible|no|minimal|the same|up|over|a|an|terms|both|all|most|less|fewer|more|better|higher|respect|average|general)\b|\d)((?:[^\s,;.()]+\s?){1,4})(?=[,;.()]|\s(?:while|and|on|by|at|when)\b|$)/
/** “models trained on all data”, “algorithms relying on search”: which ones is told behind. */
const GENERAL =
  /(?:^|\s)(?:models?|methods?|baselines?|techniques|approaches|agents|algorithms?|system|implementations?)$/i
const QUALIFIED =
  /^\s(?:trained|with\s(?:over|more)|using\s(?!only|just|up|less|fewer|about|a\s)|relying|distilled|up\sto\s\S+\s(?:times\s)?larger)\s?((?:[^\s,;.()]+\s?){1,6})(?=[,;.()]|\s(?:while|and|by|at|when|in)\b|$)/
const MAX_WORDS = 14
const WINDOW = 140

/** The name of what is compared with, from a place in the text; null where none stands there. */
export function rivalName(text: string, at: number): string | null {
  const rest = text.slice(at, at + WINDOW)
  const stop = END.exec(rest)
  const end = stop ? stop.index : rest.length
  let name = trimmed(rest.slice(0, end))
  if (!name || (NO_NAME.test(name) && !FIGURED.test(name)) || name.split(/\s+/).length > MAX_WORDS)
    return null
  const bracketed = /\p{Lu}/u.test(name) ? null : IN_BRACKETS.exec(rest.slice(end))
  if (bracketed) return bracketed[1]!
  if (!/[\p{Lu}\d]/u.test(name) || PLURAL.test(name))
    name = trimmed(name + (NARROWED.exec(rest.slice(end))?.[0] ?? ''))
  if (GENERAL.test(name)) name = trimmed(name + (QUALIFIED.exec(rest.slice(end))?.[0] ?? ''))
  return APPOSITION.exec(name)?.[1] ?? LIKE.exec(name)?.[1] ?? name
}

function trimmed(name: string): string {
  let rest = name
    .replace(
      /[.,;:\s]+$|\s+up$|['’]s (?:[\w-]+ ){0,3}(?:performance|accuracy|quality|capabilities|size|MACs|FLOPs|parameters|budget|cost|latency|speed|results|scores?)$/g,
      '',
    )
    .trim()
  while (LEADING.test(rest)) rest = rest.replace(LEADING, '')
  return rest
}
