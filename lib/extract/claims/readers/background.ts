import type { Reading } from '../draft'

const TREND =
  /\b(?:several|many|various) (?:\S+ )?(?:algorithms|methods|approaches|models|works) (?:were|have been|are|exist)\b|\b(?:orthogonal|complementary) to (?:other|existing)\b[^,;]*$|\b(?:has|have) (?:recently|long|been widely|widely|greatly|also recently)\b(?![^.;]*\b(?:we|our)\b)|\b(?:line|thread|strand|body)s? of (?:work|research)\b|\b(?:techniques|methods|approaches|models|algorithms|works) (?:such as|like)\b[^;]*, which [^,;]*$|^(?:Due to|Owing to|Because of)\b[^,]*,[^,]*\bhas\b[^,]*$|\b(?:has|have) (?:\w+ )?(?:attracted|gained|received|drawn|garnered|emerged|become)\b[^.;]*\b(?:attention|interest|popularity|traction|as|due|because|popular|prominent|promising)\b/i
/** “outperforms baselines that train without labels” */
const OTHERS_RELATIVE =
  /\b(?:baselines?|(?:existing|previous|prior|other|competing) (?:\S+ )?(?:methods?|approaches|models?|works?)) (?:that|which)\b[^,;]*$|\b(?:previous|prior|existing) (?:state-of-the-art|sota) (?:methods?|models?|approach(?:es)?) for\b[^,;]*$/i
/** “parameter-efficient tuning aims to reach it with |fewer parameters|” */
const KIND_AIMS =
  /^(?:(?!\b(?:we|our|this|proposed)\b)[^,;.]){1,80}\b(?:aims? (?:to|at)|seeks? to|refers? to)\b[^;]*$/i
/** What is granted to a method of others before its fault is named. */
const YET =
  /(?:,|\s)\s*(?:yet|but) (?:its?|their|they|no|can|often|still|also suffers?|suffers?|struggles?|lacks?|fails?|may|at the)\b/i
const UNLIKE =
  /^(?:Contrary to|Unlike|In contrast to|Different(?:ly)? from|As opposed to|Rather than)\b[^,]*$/i
const CONCEDED = /^(?:While|Although|Though|Despite|Even though)\s+(?!\w+ing\b)[^,]*$/
const LACKS =
  /,\s*(?:(?:\S+\s+){0,4}(?:still|often|cannot|fail\w*|limited|struggle\w*|suffer\w*|lacks?|remain\w*|challeng\w*|requires?|incurs?|is unclear|little is known|not|difficult\w*|existing|current|recent|previous|however)|it (?:is|remains|often|still|also|may|can)|they|these|their|its|this)\b/i

/** Without a number: a trend, what others' methods do, or the clause that grants them something. */
export function isBackground(before: string, { text }: Reading, isOwn: boolean): boolean {
  if (TREND.test(before) || UNLIKE.test(before) || OTHERS_RELATIVE.test(before) || KIND_AIMS.test(before))
    return true
  if (YET.test(text.slice(before.length)) && !isOwn) return true
  return (
    CONCEDED.test(before) &&
    !/\b(?:we|our|ours)\b|\b(?:the proposed|this (?:work|paper|method|approach))\b/i.test(before) &&
    LACKS.test(text.slice(before.length))
  )
}
