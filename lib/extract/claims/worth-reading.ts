import { Literals } from '../literals'

/** Stems of what can be saved. */
const RESOURCE =
  'larg bigger memor time speed fast latenc throughput fps frame flop comput cost cheap effici param size small light storage compress communicat label sampl data annotat demonstr energy power carbon batch context token step iterat epoch converg accelerat quick rapid overhead bit gpu hour minute second resource quer budget expens burden complexity weight call length effort model imag video exampl instance trajector slow densit spars measure expert tun updat prun quantiz head layer invoc operation correction interven dimension sketch click index cache usd evaluat sequen ttft tpot request node search interact trace chain respons reason footprint rollout patch compact round task action item point effort number answer'
const ODD_RESOURCE = /ram\b|min\b|[gm]b\b|hz\b|\dms\b|\bms\b|\d[bm]\b/
/** Stems that tell a saving whatever stands beside them; 0 for any figure. */
const SAVING =
  '-free constant inexpens 0 times instead just mere fifth less few low small reduc fast quick rapid accelerat expedit cheap minim neglig eliminat obviat circumvent without sav cut shrink shrunk short half halv third quarter tenth twice doubl tripl fold magnitude only solely lightw light-w decreas avoid skip larger bigger alleviat mitigat lessen neither fraction compress econom afford single within suppress curb usd'
const ODD_SAVING =
  /real.?time|requir\w+ no|n[o']t (?:\w+ )?(?:requir|need|rel|depend|us)|in (?:minut|second|hour)|linear|frozen|\b(?:one|two|three|four|five|ten) /
/** Stems of a betterment, and what must be bettered for it to be a saving. */
const BETTER =
  'achiev offer provid deliver preserv maintain ensur signific facilitat enabl allow advanc improv enhanc higher superior exceptional remarkabl optimi increas boost gain trade more one two ten little modest impressive notabl substantial better outperform surpass extreme effective efficient'
const BETTERED =
  'speed effici throughput latenc memor converg cost fps flop comput overhead storage batch light compact'
const ODD_BETTERED = /run.?time/
/** One of these stands in all that the odd ones find. */
const ODD =
  'ram min gb mb hz ms real requir need rely depend linear run one two three four five ten outperform surpass match exceed rival'

const STEMS = new Literals([RESOURCE, SAVING, BETTER, BETTERED, ODD].map((stems) => stems.split(' ')))
const enum Has {
  resource = 1,
  saving = 2,
  better = 4,
  bettered = 8,
  odd = 16,
}

/** A cheap look before a sentence is taken apart: can it hold a claim at all? */
export function isWorthReading(text: string): boolean {
  const seen = STEMS.in(text, Has.resource | Has.saving)
  if (has(text, seen, Has.saving)) return has(text, seen, Has.resource)
  return (seen & Has.better) !== 0 && has(text, seen, Has.bettered)
}

const ODD_ONES = new Map<number, RegExp>([
  [Has.saving, ODD_SAVING],
  [Has.resource, ODD_RESOURCE],
  [Has.bettered, ODD_BETTERED],
])

const has = (text: string, seen: number, what: Has): boolean =>
  (seen & what) !== 0 || ((seen & Has.odd) !== 0 && ODD_ONES.get(what)!.test(text.toLowerCase()))
