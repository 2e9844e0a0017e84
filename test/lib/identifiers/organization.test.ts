import { expect, test } from 'vitest'
import { idsIn } from './find'

test.each([
  ['ISO/IEC JTC 1/SC 27', ['iso-iec-jtc1-sc27']],
  ['ISO/IEC JTC1/SC27, ISO/IEC JTC 1 SC 6.', ['iso-iec-jtc1-sc27', 'iso-iec-jtc1-sc6']],
  ['JTC1 SC29/WG11', ['iso-iec-jtc1-sc29-wg11']],
  [
    'ISO/IEC JTC 1/SCs 6, 38, 41 and WG9',
    ['iso-iec-jtc1-sc6', 'iso-iec-jtc1-sc38', 'iso-iec-jtc1-sc41', 'iso-iec-jtc1-wg9'],
  ],
  ['IEC TCs 29 and 108', ['iec-tc29', 'iec-tc108']],
  ['ISO TC 204, ISO/TC68/SC2', ['iso-tc204', 'iso-tc68-sc2']],
  ['ISO and IEC', ['iso', 'iec']],
  ['ISO/IEC 27001 is a standard', []],
  ['IEEE 802.1 and 802.3', ['ieee-802.1', 'ieee-802.3']],
  ['IETF SFC WG, then the IETF', ['ietf-sfc-wg', 'ietf']],
  ['ETSI TC INT', ['etsi-tc-int']],
  ['World Health Organization (WHO)', ['who']],
  ['3GPP and oneM2M', ['3gpp', 'onem2m']],
  ['those who know', []],
])('%s', (text, ids) => expect(idsIn('organization', text)).toEqual(ids))

test.each([
  ['iso/iec jtc 1/sc 27', ['iso-iec-jtc1-sc27']],
  ['3gpp', ['3gpp']],
])('a reader asks: %s', (text, ids) => expect(idsIn('organization', text, { purpose: 'query' })).toEqual(ids))
