import type { ClaimPattern } from '../draft'
import { COMPUTE } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'
import { wordsFrom } from '../words-from'

const PARTS =
  '(?:tokens|patches|pixels|candidates|regions|frames|activations|branch|branches|voxels|keys|points|experts|blocks|windows|samples|nodes)'
/** “only the unmasked patches are processed” */
const ARE_PROCESSED = new RegExp(
  `^only (?:the |these |those |a few |an? )?(?:[\\w-]+ ){0,3}${PARTS} (?:is|are|be|need|needs)(?: to be| then| actually)? (?:processed|used for|computed|activated|forwarded|executed|evaluated|attended|encoded|fed|passed)\\b`,
)
/** “only forwards pivotal tokens”, “operate only on masked tokens” */
const PROCESSES = new RegExp(
  `^(?:only (?:forwards?|forwarding|process(?:es|ing)?|comput(?:es?|ing)|operat(?:es?|ing) on|activat(?:es?|ing)|execut(?:es?|ing)|evaluat(?:es?|ing)|attend(?:s|ing)? to)|(?:operat(?:es?|ing)|process(?:es|ing)?|comput(?:es?|ing)|activat(?:es?|ing)|attend(?:s|ing)?|evaluat(?:es?|ing)) only (?:on |to )?)\\s*(?:the |these |those |a few |an? )?(?:[\\w-]+ ){0,3}${PARTS}\\b`,
)

/** Work that is left out: “only the unmasked patches are processed”, “only forwards pivotal tokens” */
export const onlyProcesses: ClaimPattern = {
  name: 'only processes',
  wording: wording('only|word|use|do'),
  stems: ['only'],
  read: (match) => {
    const words = wordsFrom(match, ARE_PROCESSED) ?? wordsFrom(match, PROCESSES)
    if (!words || /\bonly known\b/.test(words.found[0])) return []
    return [{ ...softDraft(COMPUTE), to: words.to }]
  },
}
