import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Addresses past this are cut by mail programs and proxies. */
const LONGEST = 1800

/** "?a=b" as it is, or as "?z=..." (deflate, base64url) where it is too long to travel. */
export function packed(search: string): string {
  if (search.length <= LONGEST) return search
  const bytes = deflateSync(strToU8(search.slice(1)), { level: 9 })
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `?z=${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** The query that stands in a `z`, or null where it cannot be read. */
export function unpacked(z: string): string | null {
  try {
    const base64 = z.replaceAll('-', '+').replaceAll('_', '/')
    return strFromU8(
      inflateSync(
        Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)),
        { out: new Uint8Array(65_536) },
      ),
    )
  } catch {
    return null
  }
}
