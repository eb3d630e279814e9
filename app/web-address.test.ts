import { expect, test } from 'vitest'
import { webAddress } from './web-address'

test.each([
  ['https://github.com/a/b', 'https://github.com/a/b'],
  ['github.com/a/b', 'https://github.com/a/b'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['soon', null],
  [null, null],
])('%s is a link to %s', (address, link) => expect(webAddress(address)).toBe(link))
