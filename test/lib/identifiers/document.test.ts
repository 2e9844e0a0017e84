import { describe, expect, test } from 'vitest'
import { document } from '../../../lib/identifiers/document'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { periodAfter } from '../../../lib/identifiers/study-period'
import { idsIn } from './find'

test.each([
  ['TSAG TD25R1', ['tsag-td25r1']],
  ['TSAG-TDs 93, 94 and 95', ['tsag-td93', 'tsag-td94', 'tsag-td95']],
  ['sent its report to TSAG (TD7, TD64)', ['tsag-td7', 'tsag-td64']],
  ['TSAG TD08', ['tsag-td8']],
  ['TD95 Rev.1 (GEN/2) was agreed', ['sg2-td95r1']],
  ['in the SG2 meeting of May, TD143 was noted', ['sg2-td143']],
  ['SG2-TD245-R1/GEN', ['sg2-td245r1']],
  ['SG15-TD417/PLEN Rev.2 and TD 96 (GEN/3) Rev.1', ['sg15-td417r2', 'sg3-td96r1']],
  ['SG11-TD88-R2/WP3; TD 251R2 (PLEN/13); TD25(Rev.1)/GEN/5', ['sg11-td88r2', 'sg13-td251r2', 'sg5-td25r1']],
  ['SG5 TD GEN 0071 and SG16 TD PLEN 0012', ['sg5-td71', 'sg16-td12']],
  ['TD174 R2/RevCom, TD326/TSAG', ['revcom-td174r2', 'tsag-td326']],
  ['the network HN-TD1', []],
  [
    'SG13 discussed Contribution 12 and Contributions 14, 16 to 18',
    ['sg13-c12', 'sg13-c14', 'sg13-c16', 'sg13-c17', 'sg13-c18'],
  ],
  [
    'COM 2 Contribution 40; Contribution 5R1 of SG11; contributions 7 and 8 (SG20)',
    ['sg2-c40', 'sg11-c5r1', 'sg20-c7', 'sg20-c8'],
  ],
  ['Contribution 12 was noted', ['?']],
  ['Contribution 1 of each group of SG13; SG13 had contributions 2018 and 2019; a contribution 12% of the fee', []],
  ['SG12-C88-R1, SG12-C 91, TSAG-C14', ['sg12-c88r1', 'sg12-c91', 'tsag-c14']],
  ['SG13 discussed contributions C 640R1 and C12', ['sg13-c640r1', 'sg13-c12']],
  ['contribution C14 was noted', ['?']],
  ['TSAG – R 6 – E (March 2014)', ['tsag-r6']],
  ['COM 13 – R 5 – E and COM 2 - LS 12 - E', ['sg13-r5', 'sg2-ls12']],
  ['C16/TD/3, C16/DT/8 and C19/ADM/4', ['c16-td-3', 'c16-dt-8', 'c19-adm-4']],
  ['FSTP.ACC-XYZ', ['fstp-acc-xyz']],
  ['see TD999', ['?']],
  ['C17/24, C18/xx and C17/INF/9', ['c17-24', 'c18-xx', 'c17-inf-9']],
  ['C17/06', ['c17-06']],
  ['SG2-C.26 and SG2-C72', ['sg2-c26', 'sg2-c72']],
  ['TSAG-LS4 and TSAG-LS 3', ['tsag-ls4', 'tsag-ls3']],
  ['TSAG sent OLS 006 to all', ['tsag-ols6']],
  ['SG20 wrote (LS32)', ['ls32']],
  ['TSAG Report 8 and TSAG R1', ['tsag-r8', 'tsag-r1']],
  ['TSB Circular 62; Circular 30 and 42.', ['tsb-circular-62', 'tsb-circular-30', 'tsb-circular-42']],
  ['CWG-FHR 8/18, WG-WSIS-30/02, WG-WSIS-32-03', ['cwg-fhr-8-18', 'wg-wsis-30-02', 'wg-wsis-32-03']],
  ['GSTR-TN5G and FSTP-ACC-RemPart', ['gstr-tn5g', 'fstp-acc-rempart']],
  ['ISO/IEC 27001 and Q5/13', []],
])('%s', (text, ids) => expect(idsIn('document', text)).toEqual(ids))

test('a bare number takes the body that its passage is of', () => {
  expect(idsIn('document', 'see TD234', { body: 'tsag' })).toEqual(['tsag-td234'])
})

test('a plenary or a working party is never of TSAG', () => {
  expect(idsIn('document', 'TSAG was told; see TD77R1/Plen', { body: 'sg9' })).toEqual(['sg9-td77r1'])
  expect(idsIn('document', 'TSAG was told; see TD77/WP2')).toEqual(['?'])
})

test.each([
  ['TSAG TD 25 Rev. 1', ['tsag-td25r1']],
  ['td25r1', ['tsag-td25r1']],
  ['TD 25 Rev.1', ['tsag-td25r1']],
  ['C17-24', ['c17-24']],
  ['tsag ls 4', ['tsag-ls4']],
  ['TSAG TD 25 (Rev.1)', ['tsag-td25r1']],
  ['TD 25 Revision 1', ['tsag-td25r1']],
  ['Temporary Document 25 Rev. 1', ['tsag-td25r1']],
  ['temporary documents 93 and 94', ['tsag-td93', 'tsag-td94']],
  ['TD/25R1', ['tsag-td25r1']],
  ['td118 (gen/2)', ['sg2-td118']],
  ['C 17/24', ['c17-24']],
  ['Council document 17/24', ['c17-24']],
  ['council 2017-20', []],
  ['TSAG liaison statement 4', ['tsag-ls4']],
  ['SG2 C 26', ['sg2-c26']],
  ['SG2 contribution 26', ['sg2-c26']],
  ['circ. 62', ['tsb-circular-62']],
  ['TD 33 of SG17', ['sg17-td33']],
  ['contribution 12 of sg13', ['sg13-c12']],
  ['SG13 contributions 12 and 14', ['sg13-c12', 'sg13-c14']],
  ['contribution 12', []],
  ['RevCom TD28', ['revcom-td28']],
])('a reader asks: %s', (text, ids) => expect(idsIn('document', text, { purpose: 'query' })).toEqual(ids))

describe('labels and addresses', () => {
  test.each([
    ['tsag-td25r1', 'TSAG-TD25R1'],
    ['c17-inf-9', 'C17/INF/9'],
    ['tsb-circular-62', 'TSB Circular 62'],
    ['cwg-fhr-8-18', 'CWG-FHR 8/18'],
  ])('%s is written %s', (id, label) => expect(document.format(id, knowledge)).toBe(label))
  test('a Council document has an address by its id alone, a Temporary Document where its meeting is known', () => {
    const period = periodAfter(2016)
    expect(document.address('c17-24', null)?.url).toBe('https://www.itu.int/md/S17-CL-C-0024/en')
    expect(document.address('tsag-td25r1', period)?.url).toBe(
      'https://www.itu.int/md/T17-TSAG-170501-TD-GEN-0025!R1/en',
    )
    expect(document.address('tsag-td9999', period)).toBeNull()
    expect(document.address('sg2-td143', period)).toBeNull()
  })
})
