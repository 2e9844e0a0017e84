import { expect, test } from 'vitest'
import { bodyOfText } from '../../../lib/identifiers/passage-body'

test.each([
  // The number of the document itself.
  ['TSAG – R 5 – E\nReport of the meeting; SG2 and SG3 took part, SG2 spoke', 'tsag'],
  ['SG9-TD12\nDraft agenda\nSG13, SG15 and SG16 will report', 'sg9'],
  ['Source: Rapporteur\nCOM 13 – LS 7 – E\nTo SG2, SG3', 'sg13'],
  // The title.
  ['Executive summary of the ITU-T SG16 meeting (Geneva, May 2019)\nSG9, SG12 and SG12 again were informed', 'sg16'],
  ['Meeting of ITU-T Study Group 17\nIt wrote to TSAG and to SG13, SG13 and SG13.', 'sg17'],
  ['Executive summary of the WP1/13, WP2/13 meetings\nTo be seen by SG11', 'sg13'],
  ['LS357 - from ITU-T Q6/15 to a working group\nFrom ITU-T SG 15', 'sg15'],
  // The one group that the text is about.
  ['Study Group 9 met in March. The agenda is there.', 'sg9'],
  ['Following a merger that TSAG endorsed, SG9 adopted Question 4/9.', 'sg9'],
  ['The agenda of TSAG was approved.', 'tsag'],
  // None, or several.
  ['SG2 and SG3 met together.\nThen SG2 and SG3 left.', null],
  ['Nothing here names a body.', null],
])('%s: %s', (text, body) => expect(bodyOfText(text)).toBe(body))
