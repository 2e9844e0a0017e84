import { expect, test } from 'vitest'
import { yearsIn } from '../../../lib/text/years'

test.each([
  ['The meeting of 29 March to 7 April 2017 went on until June 2018.', ['2017', '2018']],
  ['It was approved on May 4, 2016.', ['2016']],
  ['30-Sep-19', ['2019']],
  ['TSAG 2018, WTSA-20', ['2018', '2020']],
  ['3 months before Council-2017', ['2017']],
  ['In 2016, SG11 began; it ends early 2018.', ['2016', '2018']],
  ['2017', ['2017']],
  ['SG13 works on IMT-2020 and the 2030 Agenda.', []],
  ['Resolution 130 (Rev. Busan, 2014)', []],
  ['ITU-T Y.2017 and TD2018', []],
])('%s', (text, years) => expect(yearsIn(text)).toEqual(years))
