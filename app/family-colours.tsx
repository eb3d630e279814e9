import { FAMILIES } from '#lib/vocabulary'
import { familyVariable } from './charts/family-colour'

/** The hue of every root family as a CSS variable, for both themes: from the vocabulary, so that code names no family. */
export function FamilyColours() {
  const roots = FAMILIES.filter((family) => family.light && family.dark)
  const rules = (theme: 'light' | 'dark') =>
    roots.map((root) => `${familyVariable(root.id)}:${root[theme]}`).join(';')
  return <style>{`:root{${rules('light')}}[data-theme='dark']{${rules('dark')}}`}</style>
}
