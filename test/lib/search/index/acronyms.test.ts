import { expect, test } from 'vitest'
import { longNameBefore } from '../../../../lib/search/index/acronyms'

test.each([
  ['work on Bridging the Standardization Gap ', 'BSG', 'Bridging the Standardization Gap'],
  ['the use of Quality of Service ', 'QoS', 'Quality of Service'],
  ['for Conformance and Interoperability ', 'C&I', 'Conformance and Interoperability'],
  ['national Computer Incident Response Teams ', 'CIRTs', 'Computer Incident Response Teams'],
  ['words that do not match ', 'XYZ', null],
])('%s(%s)', (before, acronym, long) => expect(longNameBefore(before, acronym)).toBe(long))
