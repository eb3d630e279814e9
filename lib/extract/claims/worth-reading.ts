/** Stems of what can be saved. */
const RESOURCE =
  /larg|bigger|memor|ram\b|time|speed|fast|latenc|throughput|fps|frame|flop|comput|cost|cheap|effici|param|size|small|light|storage|compress|communicat|label|sampl|data|annotat|demonstr|energy|power|carbon|batch|context|token|step|iterat|epoch|converg|accelerat|quick|rapid|overhead|bit|gpu|hour|minute|second|resource|quer|budget|expens|burden|complexity|weight|call|length|effort|model|imag|video|exampl|instance|trajector|slow|densit|measure|min\b|[gm]b\b|hz\b|\dms\b|\bms\b|expert|tun|updat|prun|quantiz/
/** Stems of how a saving is told. */
const SAVING =
  /\d|less|few|low|small|reduc|fast|quick|rapid|accelerat|speed|expedit|effici|cheap|minim|neglig|eliminat|obviat|circumvent|without|sav|cut|shrink|shrunk|short|half|halv|third|quarter|tenth|twice|double|triple|fold|magnitude|real.?time|only|solely|light|compact|throughput|trade|decreas|avoid|skip|larger|bigger|alleviat|mitigat|lessen|superior|improv|enhanc|higher|ten|one|two|single|little|modest|exceptional|remarkabl|optimi|increas|neither|fraction|compress|prun|half|remov|effective|econom|afford/

/** A cheap look before a sentence is taken apart: can it hold a claim at all? */
export function isWorthReading(text: string): boolean {
  const lower = text.toLowerCase()
  return RESOURCE.test(lower) && SAVING.test(lower)
}
