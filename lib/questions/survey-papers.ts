import { NO_FILTER, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

/** Papers that name more methods than this are surveys: each makes hundreds of pairs that say little. */
export const SURVEY_METHODS = 15

/** Which papers of the whole store are surveys, as its keys? The same under every filter, so asked once a version. */
export const surveyPapers = async (reader: Reader, _filter: Filter = NO_FILTER): Promise<number[]> => {
  const rows = await reader.ask<{ paper: number }>(SQL, NO_FILTER, { most: SURVEY_METHODS })
  return rows.map(({ paper }) => paper)
}

const SQL = /* sql */ `
  select paper from paper_method group by paper having count(*) > ($options->>'most')::int order by paper`
