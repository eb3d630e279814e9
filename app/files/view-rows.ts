import { claimsChosen } from '#lib/questions/claims-chosen'
import { labelCounts } from '#lib/questions/label-counts'
import { networkRows } from '../methods/network-rows'
import type { Opened } from '../open-view'
import { topicRows } from '../topics/series'
import { flatPaper, onePaperRow, paperRows } from './paper-rows'

type Row = object
export interface Rows {
  /** As JSON gives them. */
  rows: unknown
  /** The same as lines of a table. */
  flat: Row[]
}

const same = (rows: Row[]): Rows => ({ rows, flat: rows })

/** The rows behind a view, drawn or not. */
export async function viewRows(opened: Opened, id: string | null): Promise<Rows | null> {
  switch (opened.view) {
    case 'overview':
      return same([opened.chosen])
    case 'topics':
      return same(await topicRows(opened as Opened<'topics'>))
    case 'methods': {
      const rows = await networkRows(opened as Opened<'methods'>)
      return { rows, flat: rows.edges }
    }
    case 'claims': {
      const { metric } = (opened as Opened<'claims'>).state
      return same(await claimsChosen(opened.reader, opened.filter, { metric }))
    }
    case 'papers': {
      const rows = await paperRows(opened as Opened<'papers'>)
      return { rows, flat: rows.map(flatPaper) }
    }
    case 'paper': {
      const rows = await onePaperRow(opened, id ?? '')
      return rows.length ? { rows, flat: rows.map(flatPaper) } : null
    }
    case 'about':
      return same(await labelCounts(opened.reader, opened.filter, { facet: 'source' }))
  }
}
