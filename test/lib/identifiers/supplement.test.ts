import { expect, test } from 'vitest'
import { idsIn } from './find'

test.each([
  ['X.Suppl.29', ['itu-t-x-suppl-29']],
  ['K. Suppl. 8 and L.Suppl.36', ['itu-t-k-suppl-8', 'itu-t-l-suppl-36']],
  ['ITU-T Y.Supp.45 to ITU-T Y.4000 series', ['itu-t-y-suppl-45']],
  ['Supplement 46 to Y.3500-series', ['itu-t-y-suppl-46']],
  ['X.Suppl.30 "Supplement 30 to ITU-T X-series"', ['itu-t-x-suppl-30']],
  ['Supplement 29 to the X series', ['itu-t-x-suppl-29']],
  ['ITU-T X-series Supplement 29', ['itu-t-x-suppl-29']],
  ['ITU-T Supplement 17 on access', ['?']],
  ['works on a Supplement', []],
])('%s', (text, ids) => expect(idsIn('supplement', text)).toEqual(ids))

test.each([
  ['supplement 29 to x series', ['itu-t-x-suppl-29']],
  ['x series supplement 29', ['itu-t-x-suppl-29']],
  ['x.suppl.29', ['itu-t-x-suppl-29']],
])('a reader asks: %s', (text, ids) => expect(idsIn('supplement', text, { purpose: 'query' })).toEqual(ids))
