import { countedDraft } from './counted'
import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { wording } from '../wording'

/** “using a lightweight |2B backbone”, “a small network with |34M parameters” */
const SMALL =
  /\b(?:an?|our|the|this|using|single)\s+(?:[\w-]+\s+){0,2}?(?:(?:very|extremely|ultra|super)[- ])?(?:small|lightweight|light-weight|compact|tiny)\s+(?:and \w+\s+)?(?:(?:[\w-]+\s+){1,3}(?:with|of)\s+)?\(?$/i
const OTHERS =
  /\b(?:than|over|against|outperform\w*|surpass\w*|match\w*|larger?|bigger|e\.g\.?,?|such as|like)\b[^,;]*$/i
/** “our model with |770M parameters| consistently outperforms”, “Foo (355M parameters) matches” */
const WINS = /^\)?w?[zY]?[Vh]/

/** “our |7B-parameter system| achieves results on par with ...” */
const OUR = /\bour (?:[\w-]+ ){0,1}$/i
const RESULT_NEXT = /^[BSzw]{0,3}(?:[Vhy]|z[Vh])/

/** The size of one's own model where it is told as small, or as that of the winner. */
export const ownSize: ClaimPattern = {
  name: 'own size',
  wording: wording('number resource|model'),
  read: (match) => {
    const { quantity, resource } = match
    const one = quantity!.quantities[0]!
    const isSize = one.unit?.kind === 'scale' && one.unit.id !== 'K' && one.unit.id !== 'T'
    const isOfModel = resource!.code === 'B' || resource!.resources[0]?.metric === 'model-size'
    if (!isSize || !isOfModel || quantity!.bound !== null || !(isSmall(match) || wins(match))) return []
    return [
      {
        ...countedDraft({ ...match, resource: { ...resource!, resources: [SIZE] } }),
        unit: `${one.unit!.id} parameters`,
      },
    ]
  },
}

const before = ({ reading: { text, tokens, items }, at }: Match): string =>
  text.slice(0, tokens[items[at]!.from]!.start)

/** A size as such is no claim; beside a result it is. */
const RESULT =
  /\b(?:despite|even|outperform\w*|surpass\w*|exceed\w*|match\w*|rival\w*|comparable|competitive|on par|parity|achiev\w*|reach\w*|attain\w*|obtain\w*|trained by)\b/i
const isSmall = (match: Match): boolean =>
  SMALL.test(before(match)) && !OTHERS.test(before(match)) && RESULT.test(match.reading.text)

function wins(match: Match): boolean {
  const { reading, to, quantity } = match
  const isMillions = quantity!.quantities[0]!.unit!.id === 'M'
  if (OUR.test(before(match)) && RESULT_NEXT.test(reading.codes.slice(to))) return true
  return (
    isMillions &&
    WINS.test(reading.codes.slice(to)) &&
    /(?:\bwith\s+|\()$/.test(before(match)) &&
    !OTHERS.test(before(match))
  )
}
