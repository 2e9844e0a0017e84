import { expect, test } from 'vitest'
import { isForItuT } from '../../../lib/views/traceability'

test.each([
  ['instructs Study Group 13', true],
  ['instructs the Director of the Telecommunication Standardization Bureau, in collaboration with Member States', true],
  ['instructs the TSB Director, with the BDT Director', true],
  ['invites Member States', false],
  ['invites the Council', false],
  ['invites the Secretary-General', false],
  ['resolves', false],
])('%s is for ITU-T: %s', (heading, expected) => expect(isForItuT(heading)).toBe(expected))
