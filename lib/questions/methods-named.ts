import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

/** How many methods do the chosen papers name, whatever their role? */
export const methodsNamed = async (reader: Reader, filter: Filter): Promise<number> => {
  const [row] = await reader.ask<{ methods: number }>(SQL, filter)
  return row!.methods
}

const SQL = /* sql */ `
  with chosen as ({chosen})
  select count(distinct method)::int as methods from paper_method semi join chosen using (paper)`
