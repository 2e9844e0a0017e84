import { expect, test } from 'vitest'
import { preferredType } from '../../../lib/refs/accept'

const OFFERED = ['text/html', 'application/akn+xml', 'application/json', 'text/plain']

test.each([
  [null, 'text/html'],
  ['*/*', 'text/html'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
  ['application/akn+xml', 'application/akn+xml'],
  ['application/json', 'application/json'],
  ['text/plain', 'text/plain'],
  ['text/*', 'text/html'],
  ['text/html;q=0.2, application/json;q=0.9', 'application/json'],
  ['application/json;q=0, */*', 'text/html'],
  ['image/png', 'text/html'],
  ['application/json;q=much', 'text/html'],
])('%s wants %s', (accept, wanted) => expect(preferredType(accept, OFFERED)).toBe(wanted))
