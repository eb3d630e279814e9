import { CLAIM_WORDS } from '#lib/vocabulary'

/** Text that is nothing but trouble, by what it is made of: each begins a wording over and over and never ends it. */
export function hostileTexts(): Map<string, string> {
  const words = CLAIM_WORDS.flatMap(({ id, words }) => (words[0] ? [[id, words[0]] as const] : []))
  return new Map([
    ...words.map(([id, word]) => [`"${id}" over and over`, `${word} `] as const),
    ...words.map(([id, word]) => [`"${id}" and amounts`, `${word} 50% 2x `] as const),
    ...words.map(([id, word]) => [`"${id}" and resources`, `${word} memory training time `] as const),
    ...words.map(([id, word]) => [`amounts of "${id}"`, `up to 3.5x and 86% ${word} and `] as const),
    ...PLAIN,
  ])
}

const PLAIN: readonly (readonly [string, string])[] = [
  ['lone surrogates', '\ud83d'],
  ['no spaces', 'memory2x50%less'],
  ['one letter', 'a'],
  ['capitals', 'A'],
  ['capitalised words', 'Foo-Bar '],
  ['acronyms', 'we propose XYZ (XYZ) '],
  ['digits', '1'],
  ['numbers with dots', '1.'],
  ['percent signs', '% '],
  ['full stops', '. '],
  ['open brackets', '('],
  ['hyphens', '- '],
  ['slashes', 'http://'],
  ['LaTeX', '$\\mathbf{x}^{2'],
  ['names of names', 'LoRA, '],
  ['spaces', ' '],
]
