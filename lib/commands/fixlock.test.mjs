import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixed } from './fixlock.mjs'

const lock = (packages) => ({ lockfileVersion: 3, packages })

describe('the lock', () => {
  it('is whole as it is committed, and names no registry', () => {
    const text = readFileSync('package-lock.json', 'utf8')
    expect(JSON.stringify(fixed(JSON.parse(text)), null, 2) + '\n').toBe(text)
    expect(text).not.toContain('"resolved"')
  })

  it('gets an entry for a binary of another platform that the registry did not have', () => {
    const broken = lock({
      '': {},
      'node_modules/a': { optionalDependencies: { '@a/darwin-arm64': '1.2.3', '@a/linux-x64': '1.2.3' } },
    })
    broken.packages['node_modules/@a/linux-x64'] = { version: '1.2.3' }
    expect(fixed(broken).packages['node_modules/@a/darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      optional: true,
      os: ['darwin'],
    })
    expect(fixed(broken).packages['node_modules/@a/linux-x64']).toEqual({ version: '1.2.3' })
  })

  it('gets none for a range of versions, which npm resolves itself', () => {
    const whole = lock({ '': {}, 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } })
    expect(fixed(whole)).toEqual(whole)
  })
})
