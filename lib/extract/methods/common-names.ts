import names from '#data/vocabulary/common-names.json'

const COMMON = new Set(names.map((name) => name.replace(/s$/, '')))
const PLACES =
  /^(?:\d[\d.,/x]*-?[a-zA-Z%]{0,3}\+?|\d[\d.,]*[KMBT]?-\p{Ll}+|[IVX]+|[vV]\d.*|.|.*\*\*.*|.*---?\p{Ll}.*)$/u
/** "LLM-based", "GPU-hours", "non-LLM": a describing word, not a name. */
const DESCRIBING =
  /[-‐‑–](?:based|style|like|driven|free|aware|guided|level|generated|powered|enhanced|augmented|assisted|centric|specific|induced|trained|tuned|only|to|of|as|in|and|or|the|scale|wise|agnostic|enabled|oriented|conditioned|related|inspired|compatible|efficient|friendly|type|hours?|time|sensitive|invariant|equivariant|norm|hard|complete|supervised|shot|bit|agent|agents|derived|aligned|empowered|native|mediated|optimal|consistent|annotated|written|judge|integrated|controlled|infused|grounded|supported|accelerated|rich|heavy|independent|dependent|space|distance|divergence|score|scores|loss|label|labels|labeled|weighted|regularized|constrained)s?$/i

/** A plain common short form ("LLMs", "GPU"), nothing hung on it. */
export const isCommon = (text: string): boolean => COMMON.has(text.replace(/s$/, ''))

/** Words written like names that name nothing of a paper's own: "LLMs", "GPU", "F1", "II", "LLM-based". */
export function isNameless(text: string): boolean {
  if (
    text.length > 40 ||
    /@|\\|^text(?:bf|it)\b|[{}]\p{L}|^\p{L}+-to-[\p{L}\d]+$|-\p{L}*(?:LLM|VLM|MLLM|LM|GNN|CNN|GAN)s$|-\p{Ll}{3,}(?:ed|ing|ic|al|able)$|^\p{Ll}+-\d/u.test(
      text,
    ) ||
    PLACES.test(text) ||
    DESCRIBING.test(text)
  )
    return true
  const plain = text.replace(/s$/, '')
  return (
    COMMON.has(plain) ||
    (plain.includes('-') && plain.split('-').every((part) => COMMON.has(part) || /^\p{Ll}+$/u.test(part)))
  )
}

/** "Gradient-based Parameter Selection (GPS)": a common short form that a paper takes for a name of its own. */
export const isTitled = ({ short, long }: { short: string; long: string }): boolean =>
  /^\p{Lu}[\p{Lu}-]{2,}$/u.test(short) &&
  long.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4) &&
  /(?:ion|ing|izer|ment|er|er(?:s|ing)|Network|Language|Method|Algorithm|Policy)$/.test(long) &&
  !/(?:Answering|Recognition|Detection|Segmentation|Translation|Understanding|Captioning|Tracking|Forecasting|Classification|Navigation|Computer)$/i.test(
    long,
  )
