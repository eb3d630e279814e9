export const EXTRACTOR: string[]
export const STORE: string[]
export const PAGES: string[]
export function fingerprint(paths: string[]): string
