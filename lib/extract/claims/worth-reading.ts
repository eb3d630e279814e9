/** Stems of what can be saved. */
const RESOURCE =
  /larg|bigger|memor|ram\b|time|speed|fast|latenc|throughput|fps|frame|flop|comput|cost|cheap|effici|param|size|small|light|storage|compress|communicat|label|sampl|data|annotat|demonstr|energy|power|carbon|batch|context|token|step|iterat|epoch|converg|accelerat|quick|rapid|overhead|bit|gpu|hour|minute|second|resource|quer|budget|expens|burden|complexity|weight|call|length|effort|model|imag|video|exampl|instance|trajector|slow|densit|measure|min\b|[gm]b\b|hz\b|\dms\b|\bms\b|expert|tun|updat|prun|quantiz|head|layer|invoc|operation|correction|interven|dimension|sketch|click|index|evaluat|sequen|ttft|tpot|request|node|search|cache|usd|interact|trace|chain|respons|reason|footprint|rollout/
/** Stems that tell a saving whatever stands beside them. */
const SAVING =
  /\d|\btimes\b|\b(?:one|two|three|four|five|ten) |instead|less|few|low|small|reduc|fast|quick|rapid|accelerat|expedit|cheap|minim|neglig|eliminat|obviat|circumvent|without|sav|cut|shrink|shrunk|short|half|halv|third|quarter|fifth|tenth|\bjust |\bmere|twice|doubl|tripl|fold|magnitude|real.?time|only|solely|lightw|light-w|decreas|avoid|skip|larger|bigger|alleviat|mitigat|lessen|neither|fraction|compress|econom|afford|requir\w+ no|single|within|suppress|curb|usd/
/** Stems of a betterment, and what must be bettered for it to be a saving. */
const BETTER =
  /improv|enhanc|higher|superior|exceptional|remarkabl|optimi|increas|boost|gain|trade|more|one|two|ten|little|modest|impressive|notabl|substantial|better|outperform|surpass|extreme|effective|efficient/
const BETTERED =
  /speed|effici|throughput|latenc|memor|run.?time|converg|cost|fps|flop|comput|overhead|storage|batch|light|compact/

/** A cheap look before a sentence is taken apart: can it hold a claim at all? */
export function isWorthReading(text: string): boolean {
  const lower = text.toLowerCase()
  if (SAVING.test(lower)) return RESOURCE.test(lower)
  return BETTERED.test(lower) && BETTER.test(lower)
}
