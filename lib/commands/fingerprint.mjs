// What a build was made of: a hash over the files it depends on. Plain node, for it runs before node_modules exists.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'

/** What attributes are made of, beside the papers. */
export const EXTRACTOR = [
  'lib/extract',
  'lib/paper.ts',
  'lib/vocabulary.ts',
  'lib/vocabulary',
  'data/vocabulary',
]

/** What a store of the seeds is made of. */
export const STORE = [
  ...EXTRACTOR,
  'lib/attributes-line.ts',
  'lib/graph',
  'lib/sources',
  'lib/store',
  'data/seeds',
]

/** What the served pages are made of. */
export const PAGES = [
  ...['app', 'lib', 'public', 'data/vocabulary', 'data/gold'],
  ...['next.config.js', 'tailwind.config.js', 'package.json', 'tsconfig.json', 'package-lock.json'],
]

const NO_PART = /(\.test\.tsx?$)|(^lib\/(commands|bench)\/)/

/** A hash over the files at these paths and under them; tests, commands and benchmarks are no part of what is built. */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesAt).sort())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function filesAt(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return NO_PART.test(path) ? [] : [path]
  return readdirSync(path).flatMap((name) => filesAt(`${path}/${name}`))
}
