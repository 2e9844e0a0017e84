import { expect, test } from 'vitest'
import {
  GROUP_ID_EXAMPLES,
  groupNumber,
  isMainGroup,
  isStudyGroup,
  parseGroupId,
  questionId,
  studyGroupId,
  wholeOfGroup,
} from '../../../lib/domain/group-id'

test.each(GROUP_ID_EXAMPLES)('%s is the id of a %s', (id, type) => {
  expect(parseGroupId(id)?.type).toBe(type)
})

test('ids are written as they are read', () => {
  expect(studyGroupId('05')).toBe('itu-t-sg5')
  expect(studyGroupId(2, 'd')).toBe('itu-d-sg2')
  expect(questionId('05', 13)).toBe('itu-t-q5-13')
  expect(parseGroupId(questionId(3, 2, 'd'))).toEqual({ sector: 'd', type: 'question', group: 2, part: '3' })
})

test.each([
  ['itu-t-q5-13', 'itu-t-sg13', 13],
  ['itu-t-sg13rg-afr', 'itu-t-sg13', 13],
  ['itu-t-wp1-20', 'itu-t-sg20', 20],
  ['itu-r-wp5d', 'itu-r-sg5', null],
  ['itu-d-q3-2', 'itu-d-sg2', null],
  ['tsag-rg-stdsstrat', 'tsag', null],
])('%s is part of %s', (id, whole, number) => {
  expect([wholeOfGroup(id), groupNumber(id), isMainGroup(id)]).toEqual([whole, number, false])
})

test.each(['itu-t-sg13', 'tsag'])('%s is part of none, and one of the main groups', (id) => {
  expect([wholeOfGroup(id), isMainGroup(id)]).toEqual([null, true])
})

test.each(['itu-r-sg5', 'sg13-c40', 'tsag-td25', 'itu-t-y.3110', 'casc', ''])('%s is no group of ITU-T', (id) => {
  expect([isStudyGroup(id), isMainGroup(id), wholeOfGroup(id), groupNumber(id)]).toEqual([false, false, null, null])
})
