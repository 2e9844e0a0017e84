import { describe, expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { studyGroup } from '../../../lib/identifiers/study-group'
import { periodAfter } from '../../../lib/identifiers/study-period'
import { idsIn } from './find'

test.each([
  ['SG13 met in May', ['itu-t-sg13']],
  ['SG 13 and Study Group 2', ['itu-t-sg13', 'itu-t-sg2']],
  ['SGs 2, 3, 12 and 17 agreed', ['itu-t-sg2', 'itu-t-sg3', 'itu-t-sg12', 'itu-t-sg17']],
  ['Study Groups 16 and 20 of the Standardization Sector', ['itu-t-sg16', 'itu-t-sg20']],
  ['all SGs are asked', []],
  ['ITU-R SG1, 5 and 6 as well', ['itu-r-sg1', 'itu-r-sg5', 'itu-r-sg6']],
  ['ITU-D SG 1 and SG 2', ['itu-d-sg1', 'itu-d-sg2']],
  ['Study Group 2 of the Telecommunication Development Sector', ['itu-d-sg2']],
  ['SG13, 3 meetings later', ['itu-t-sg13']],
  ['ITU-Т Study Group 11, with a Cyrillic letter', ['itu-t-sg11']],
  ['SG13RG-AFR met', ['itu-t-sg13rg-afr']],
  ['SG12 RG-AFR and SG3RG- LAC', ['itu-t-sg12rg-afr', 'itu-t-sg3rg-lac']],
  ['SG17 Regional Group for the Arab Region', ['itu-t-sg17rg-arb']],
  ['SG17 RG for Africa', ['itu-t-sg17rg-afr']],
  ['SG17 RG for all', ['itu-t-sg17']],
  ['SG5 and SG20 regional groups for Africa', ['itu-t-sg5rg-afr', 'itu-t-sg20rg-afr']],
  ["SG11's regional group in Africa", ['itu-t-sg11rg-afr']],
  ['SG11 regional group in May 2019 in Africa', ['itu-t-sg11rg-afr']],
  ['SG11 Regional Group meeting for Africa', ['itu-t-sg11rg-afr']],
  ['Regional Group for Africa of SG11', ['itu-t-sg11rg-afr']],
  ['the SG11 regional groups met', ['?']],
  ['the African regional group of ITU-T SG13', ['itu-t-sg13rg-afr']],
  ['SG13 works; its regional group for Africa helps', ['itu-t-sg13', 'itu-t-sg13rg-afr']],
  ['a regional group for Africa', ['?']],
  ['ITU-R WP 5D', ['itu-r-wp5d']],
  ['WP2/16 closed', ['itu-t-wp2-16']],
  ['ITU-T Working Party 1/20 met', ['itu-t-wp1-20']],
  ['ITU-R Working Party 5D', ['itu-r-wp5d']],
  ['a working party of two', []],
  ['TSAG RG-StdStrat reported to TSAG', ['tsag-rg-stdsstrat', 'tsag']],
  ['the Telecommunication Standardization Advisory Group', ['tsag']],
  ['SG2-TD143 is a document', []],
])('%s', (text, ids) => expect(idsIn('study-group', text)).toEqual(ids))

test.each([
  ['sg 13', ['itu-t-sg13']],
  ['study group 5', ['itu-t-sg5']],
  ['S.G. 13', ['itu-t-sg13']],
  ['StudyGroup13', ['itu-t-sg13']],
  ['tsag', ['tsag']],
  ['wp1/20', ['itu-t-wp1-20']],
  ['working party 1/20', ['itu-t-wp1-20']],
  ['working party 5d', ['itu-r-wp5d']],
])('a reader asks: %s', (text, ids) => expect(idsIn('study-group', text, { purpose: 'query' })).toEqual(ids))

describe('labels and addresses', () => {
  test.each([
    ['itu-t-sg13', 'SG13'],
    ['itu-r-sg5', 'ITU-R SG5'],
    ['itu-t-sg13rg-afr', 'SG13RG-AFR'],
    ['itu-r-wp5d', 'ITU-R WP 5D'],
    ['itu-t-wp1-20', 'WP1/20'],
    ['tsag', 'TSAG'],
  ])('%s is written %s', (id, label) => expect(studyGroup.format(id, knowledge)).toBe(label))
  test('a study group has a page, a working party none', () => {
    expect(studyGroup.address('itu-t-sg3', periodAfter(2016))?.url).toContain('/03/')
    expect(studyGroup.address('itu-r-wp5d', periodAfter(2016))).toBeNull()
  })
})
