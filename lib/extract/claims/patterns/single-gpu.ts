import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { wordsFrom } from '../words-from'
import { wording } from '../wording'

/** The maker, or letters and figures as a device is named: "rtx 4090", "h200". */
const DEVICE = String.raw`(?:nvidia|rtx|gtx|geforce|tesla|quadro|titan)\b[ -]?(?:rtx )?\w*|\b[abghlpvt]{1,2}\d{2,4}\b`
const SINGLE = new RegExp(
  String.raw`^\S+ (?:only |just |merely )?(?:(?:a |one )?(?:single[ -]|commodity |consumer(?:-\w+)? )|one )(?:[\w./-]+ ){0,4}?(?:gpu\b|${DEVICE})`,
)

/** “trained on a single GPU”, “on a single NVIDIA 2080 Ti GPU”; “On a single GPU, ...” opens a setting */
export const singleGpu: ClaimPattern = {
  name: 'single GPU',
  wording: wording('in|on|use|by'),
  stems: ['single', 'one gpu', 'consumer', 'commodity'],
  read: (match) => {
    const words = match.from > 0 ? wordsFrom(match, SINGLE) : null
    // “on one GPU” is a count, and read as one.
    return words && !match.reading.codes.slice(match.from, words.to).includes('U')
      ? [{ metric: COST.metric, phase: null, absolute: 1, unit: 'GPU', bound: 'exact', to: words.to }]
      : []
  },
}
