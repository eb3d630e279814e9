import { expect, test } from 'vitest'
import { calibrated } from './calibration'
import type { LabelledClaim } from './labelled'

const claim = (pattern: string, ratio: number | null): LabelledClaim => ({ metric: 'speed', ratio, pattern })

test('a pattern is as sure as what was seen of it, drawn towards its kind', () => {
  const judged: [LabelledClaim, boolean][] = [
    ...Array.from({ length: 9 }, (): [LabelledClaim, boolean] => [claim('faster', 2), true]),
    [claim('faster', 3), false],
    [claim('is fast', null), true],
    [claim('is fast', null), false],
  ]
  const patterns = new Map([
    ['faster', 'ratio'],
    ['never seen', 'ratio'],
    ['is fast', 'qualitative'],
  ] as const)
  // The rates of the kinds are 9/10 and 1/2; all lose 7 % for papers that nobody read.
  expect(calibrated(judged, patterns)).toEqual([
    { id: 'faster', confidence: 0.84, right: 9, read: 10 },
    { id: 'never seen', confidence: 0.84, right: 0, read: 0 },
    { id: 'is fast', confidence: 0.47, right: 1, read: 2 },
  ])
})
