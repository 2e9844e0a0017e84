import { expect, test } from 'vitest'
import { addresseeOf } from '../../../lib/views/addressee'

test.each([
  ['instructs Study Group 13', 'itu-t'],
  [
    'instructs the Director of the Telecommunication Standardization Bureau, in collaboration with Member States',
    'itu-t',
  ],
  ['instructs the TSB Director, with the BDT Director', 'itu-t'],
  ['resolves to instruct the Director of the Telecommunication Standardization Bureau', 'itu-t'],
  ['resolves', 'everybody'],
  ['further resolves', 'everybody'],
  ['further resolves that ITU regional offices', 'everybody'],
  ['invites Member States', 'others'],
  ['resolves to invite Member States', 'others'],
  ['invites the Council', 'others'],
  ['invites the Secretary-General', 'others'],
])('%s addresses %s', (heading, expected) => expect(addresseeOf(heading)).toBe(expected))
