import { webAddress } from './web-address'

interface Props {
  facts: { url: string | null; arxiv: string | null; code: string | null }
  /** What the first link says; "arXiv" where the row is tight. */
  first?: string
}

/** The ways out of a paper: its arXiv page (else its source), its PDF, its code. */
export function PaperLinks({ facts: { url, arxiv, code }, first = 'arXiv' }: Props) {
  const page = arxiv ? `https://arxiv.org/abs/${arxiv}` : webAddress(url)
  const links = [
    [arxiv ? first : 'Source', page],
    ['PDF', arxiv && `https://arxiv.org/pdf/${arxiv}`],
    ['Code', webAddress(code)],
  ] as const
  return links.map(
    ([name, href]) =>
      href && (
        <a key={name} href={href} rel="noreferrer" className="whitespace-nowrap">
          {name}
        </a>
      ),
  )
}
