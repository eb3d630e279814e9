// Completes package-lock.json after an install that changed dependencies: `node lib/commands/fixlock.mjs`.
// A registry that lacks a package built for another platform makes npm leave it out of the lock, and `npm ci`
// then calls the lock out of sync. An entry with version and platform is enough; npm fetches it where it is wanted.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const SYSTEMS = 'darwin win32 linux freebsd android openharmony netbsd openbsd sunos aix'.split(' ')
const PROCESSORS = 'x64 arm64 ia32 arm riscv64 ppc64 s390x wasm32 loong64 mips64el'.split(' ')

/** A lock with an entry for each optional dependency of an exact version, and no registry's address in it. */
export function fixed(lock) {
  const packages = { ...lock.packages }
  for (const entry of Object.values(packages)) delete entry.resolved
  for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages))
    for (const [name, version] of Object.entries(optionalDependencies))
      if (path && isExact(version) && !places(path, name).some((place) => packages[place]))
        packages[`node_modules/${name}`] = stub(name, version)
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

const isExact = (version) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)

// Where node would look for a dependency of the package at `path`.
function places(path, name) {
  const parents = path
    .split('/node_modules/')
    .map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'))
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`]
}

function stub(name, version) {
  const words = name.split(/[^a-z0-9]+/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  return { version, ...(cpu.length && { cpu }), optional: true, ...(os.length && { os }) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = process.argv[2] ?? 'package-lock.json'
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const before = Object.keys(lock.packages).length
  const after = fixed(lock)
  writeFileSync(path, JSON.stringify(after, null, 2) + '\n')
  console.log(`${path}: ${Object.keys(after.packages).length - before} entries added`)
}
