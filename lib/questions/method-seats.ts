import { NO_FILTER, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodSeat = {
  /** Of the store: short, so that the questions asked under every filter stay small. */
  key: number
  id: string
  label: string
  family: string | null
  /** Other ways to write it, as the papers do. */
  aliases: string[]
  /** Stored place, pixels around 0, 0; null for methods too rare to have one. */
  x: number | null
  y: number | null
  community: number | null
  /** Share of the runs in which it sits with its community; null where it joined one later. */
  certainty: number | null
}

/** Where does every method of the network stand, and what is it called? With `ids`, those methods instead, placed or not. */
export const methodSeats = (
  reader: Reader,
  _filter: Filter = NO_FILTER,
  options: { ids?: string[] } = {},
): Promise<MethodSeat[]> => {
  const { ids = [] } = options
  return reader.ask<MethodSeat>(ids.length ? CALLED : PLACED, NO_FILTER, ids.length ? { ids } : {})
}

const SEAT = 'm.key, m.id, m.name as label, m.family, m.aliases, p.x, p.y, p.community, p.certainty'

const PLACED = /* sql */ `select ${SEAT} from place p join method m on m.key = p.method order by m.id`

const CALLED = /* sql */ `
  select ${SEAT} from method m left join place p on p.method = m.key
  where m.id in (select unnest(from_json($options->'ids', '["varchar"]'))) order by m.id`
