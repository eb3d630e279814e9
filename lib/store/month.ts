/** Months since January 1970 of a date "YYYY" (its January), "YYYY-MM" or "YYYY-MM-DD". */
export const monthOf = (date: string): number =>
  (Number(date.slice(0, 4)) - 1970) * 12 + (Number(date.slice(5, 7)) || 1) - 1
