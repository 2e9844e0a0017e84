import { expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { question } from '../../../lib/identifiers/question'
import { idsIn } from './find'

test.each([
  ['Q5/13 goes on', ['itu-t-q5-13']],
  ['Question 4/9 was merged', ['itu-t-q4-9']],
  ['Questions 17/13, 18/13 and 19/13', ['itu-t-q17-13', 'itu-t-q18-13', 'itu-t-q19-13']],
  ['ITU-D Q3/2 and Q9/2', ['itu-d-q3-2', 'itu-d-q9-2']],
  ['with ITU-D SG2 Q4/2 on it', ['itu-d-q4-2']],
  ['to ITU-D Study Group 2, Question 7/2', ['itu-d-q7-2']],
  ['Question: 20/13', ['itu-t-q20-13']],
  ['Question(s):\t2/13 and 6/13', ['itu-t-q2-13', 'itu-t-q6-13']],
  ['SG12 Question 12 looks at it', ['itu-t-q12-12']],
  ['revised Questions 6, 7 and 9 of SG5', ['itu-t-q6-5', 'itu-t-q7-5', 'itu-t-q9-5']],
  ['Questions 6 and 7 were revised', ['?']],
  ['Q1, 2 and 21/13', ['itu-t-q1-13', 'itu-t-q2-13', 'itu-t-q21-13']],
  ['WP1/20 and C17/24', []],
])('%s', (text, ids) => expect(idsIn('question', text)).toEqual(ids))

test.each([
  ['question 5/13', ['itu-t-q5-13']],
  ['q 5/13', ['itu-t-q5-13']],
  ['Q5 / 13', ['itu-t-q5-13']],
  ['Q5-13', ['itu-t-q5-13']],
  ['question 5 of sg13', ['itu-t-q5-13']],
  ['Question 13, Study Group 17', ['itu-t-q13-17']],
  ['q5 sg 13', ['itu-t-q5-13']],
  ['SG17 Q13', ['itu-t-q13-17']],
  ['sg13 question 5', ['itu-t-q5-13']],
  ['ITU-D SG2 Q3/2', ['itu-d-q3-2']],
  ['what did ITU-D SG2 say on Q3/2', ['itu-d-q3-2']],
  ['Question 4/2 of SG2', ['itu-t-q4-2']],
  ['Questions 17/13, 18/13 and 19/13', ['itu-t-q17-13', 'itu-t-q18-13', 'itu-t-q19-13']],
])('a reader asks: %s', (text, ids) => expect(idsIn('question', text, { purpose: 'query' })).toEqual(ids))

test('labels tell the Sector only where it is not ITU-T', () => {
  expect(question.format('itu-t-q5-13', knowledge)).toBe('Q5/13')
  expect(question.format('itu-d-q3-2', knowledge)).toBe('ITU-D Q3/2')
})
