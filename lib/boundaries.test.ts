import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a part of the program may import of the others, and of which it may take the types besides. */
const MAY_IMPORT: Record<string, { of: string; types?: string }> = {
  paper: { of: '' },
  statistics: { of: '', types: 'paper' },
  graph: { of: '', types: 'paper' },
  vocabulary: { of: 'data', types: 'paper' },
  'view-state': { of: 'paper vocabulary' },
  'attributes-line': { of: '', types: 'paper' },
  sources: { of: 'paper' },
  extract: { of: 'paper vocabulary data' },
  learn: { of: 'extract graph paper vocabulary' },
  store: { of: 'paper vocabulary graph attributes-line' },
  questions: { of: 'paper store statistics graph', types: 'view-state' },
  export: { of: '', types: 'questions paper' },
  charts: { of: 'app controls paper view-state vocabulary graph', types: 'questions' },
  controls: { of: 'app charts paper view-state vocabulary', types: 'questions graph' },
  app: { of: 'charts controls questions export paper view-state vocabulary data store statistics graph' },
}
const ALL = [...Object.keys(MAY_IMPORT), 'data', 'commands', 'bench'].join(' ')
for (const part of ['commands', 'bench'])
  MAY_IMPORT[part] = { of: ALL.replace(/\b(app|charts|controls)\b/g, '') }

/** The doors of the store: what questions and pages ask it through. Its other files are its own and the commands'. */
const DOORS = ['lib/store/reader.ts', 'lib/store/served.ts', 'lib/store/store-error.ts']

interface Import {
  from: string
  to: string
  typesOnly: boolean
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
}

const code = [...filesUnder('lib'), ...filesUnder('app')].filter(
  (file) => /\.tsx?$/.test(file) && !/\.d\.m?ts$/.test(file),
)
const product = code.filter((file) => !/\.test\.tsx?$/.test(file))
const imports = product.flatMap(importsOf)
const own = imports.filter(({ to }) => /^(lib|app|data)\//.test(to))

/** Static imports and re-exports, then those for their effect, then dynamic ones. */
function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(?<what>(?!['"])[^'";]*?)\s*from\s+'(?<to>[^']+)'/gm),
    ...text.matchAll(/^(?<what>)import\s+'(?<to>[^']+)'/gm),
    ...text.matchAll(/(?<what>)\bimport\('(?<to>[^']+)'\)/g),
  ]
  return found.map(({ groups }) => ({
    from,
    to: resolved(from, groups!.to!),
    typesOnly: isTypes(groups!.what!),
  }))
}

function isTypes(what: string): boolean {
  if (/^type\b/.test(what)) return true
  const names =
    /^\{(.*)\}$/s
      .exec(what.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  return names.length > 0 && names.every((name) => !name || name.startsWith('type '))
}

function resolved(from: string, to: string): string {
  const path = to.startsWith('.') ? join(dirname(from), to) : to.startsWith('#') ? to.slice(1) : null
  if (path === null) return to
  return (
    [path, `${path}.ts`, `${path}.tsx`].find((file) => existsSync(file) && statSync(file).isFile()) ?? path
  )
}

/** The row of the table that a file belongs to. */
function partOf(file: string): string {
  const [top, second = '', third] = file.split('/')
  if (top === 'lib') return third ? second : second.replace(/\.tsx?$/, '')
  return top === 'app' && third && MAY_IMPORT[second] && second !== 'app' ? second : top!
}

function isAllowed({ from, to, typesOnly }: Import): boolean {
  const [a, b] = [partOf(from), partOf(to)]
  if (a === b) return true
  const { of, types = '' } = MAY_IMPORT[a] ?? { of: '' }
  return `${of} ${typesOnly ? types : ''}`.split(' ').includes(b)
}

const shown = ({ from, to, typesOnly }: Import) => `${from} imports ${typesOnly ? 'types of ' : ''}${to}`

describe('the parts of the program', () => {
  it('are all in the table', () => {
    expect(product.filter((file) => !MAY_IMPORT[partOf(file)])).toEqual([])
  })

  it('import what the table allows and nothing else', () => {
    expect(own.length).toBeGreaterThan(100)
    expect(own.filter((one) => !isAllowed(one)).map(shown)).toEqual([])
  })

  it('reach the store through its doors', () => {
    const outside = own.filter(
      ({ from, to }) => partOf(to) === 'store' && !'store commands bench'.includes(partOf(from)),
    )
    expect(outside.filter(({ to }) => !DOORS.includes(to)).map(shown)).toEqual([])
  })

  it('leave the database to the store', () => {
    const users = imports.filter(({ to }) => /duckdb/.test(to)).map(({ from }) => partOf(from))
    expect([...new Set(users)]).toEqual(['store'])
  })

  it('import each other in no circle', () => {
    const next = (file: string) => own.filter(({ from, typesOnly }) => from === file && !typesOnly)
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' > '))
      if (path.includes(file) || done.has(file)) return
      for (const { to } of next(file)) walk(to, [...path, file])
      done.add(file)
    }
    for (const file of product) walk(file, [])
    expect(circles).toEqual([])
  })
})

describe('a file', () => {
  it('is named for the one thing it gives', () => {
    const vague = /^(utils?|helpers?|constants|types|index|common|misc)$/
    const named = code.map((file) => [file, basename(file).replace(/\..*$/, '')] as const)
    expect(named.filter(([, name]) => vague.test(name) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it('has no more than 250 lines', () => {
    const lines = product.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    expect(lines.filter(([, count]) => count > 250)).toEqual([])
  })
})
