const ID = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?`
const WHOLE = new RegExp(`^(?:arxiv:)?${ID}$`, 'i')
const ADDRESS = new RegExp(`arxiv\\.org/(?:abs|pdf)/${ID}(?:\\.pdf)?(?:[?#]|$)`, 'i')

/** The arXiv identifier that a text is ("arXiv:2406.11477v2", an address of arxiv.org), without its version; else null. */
export function arxivId(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return (WHOLE.exec(trimmed) ?? ADDRESS.exec(trimmed))?.[1] ?? null
}

/** The page of an arXiv identifier. */
export const arxivPage = (arxiv: string): string => `https://arxiv.org/abs/${arxiv}`
