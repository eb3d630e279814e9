/** An address as a link may carry it: http or https, the scheme added where a paper left it out; null for anything else. */
export function webAddress(address: string | null): string | null {
  if (!address) return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
  return /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(whole) ? whole : null
}
