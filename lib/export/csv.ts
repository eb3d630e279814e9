type Cell = string | number | boolean | null | undefined | readonly unknown[] | object

/**
 * Rows as CSV (RFC 4180): a header of the keys of the first row, lists joined by "~", null as an empty cell.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(
  rows: readonly Record<string, Cell>[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): string {
  return (
    [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))].join(
      '\r\n',
    ) + '\r\n'
  )
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = Array.isArray(value) ? value.map(plain).join('~') : plain(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const plain = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
