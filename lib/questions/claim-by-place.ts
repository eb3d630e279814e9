import { NO_FILTER, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'
import { claimsChosen, type ClaimRow } from './claims-chosen'

/** Which claim is it that an address names by its paper's id and its place, "seed-009.0"? */
export const claimByPlace = async (
  reader: Reader,
  filter: Filter = NO_FILTER,
  options: { key?: string } = {},
): Promise<ClaimRow | null> => {
  const [, paper = '', place = ''] = /^(.*)\.(\d{1,3})$/.exec(options.key ?? '') ?? []
  const [row] = await claimsChosen(reader, filter, { paper, place: place === '' ? -1 : Number(place) })
  return row ?? null
}
