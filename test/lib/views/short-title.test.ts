import { expect, test } from 'vitest'
import { shortTitle } from '../../../lib/views/short-title'

test.each([
  // Known, however it is spaced or capitalised.
  ['Bridging the standardization gap between  developing and developed countries', 'Bridging the standardization gap'],
  [
    'Admission of Sector Members* from developing countries in the work of the ITU Telecommunication Standardization Sector',
    'Sector Members from developing countries',
  ],
  // By rule: names of bodies, what many titles begin with.
  [
    'Enhancing the standardization work in the ITU Telecommunication Standardization Sector for weather balloons',
    'Weather balloons',
  ],
  ['Fees of the Telecommunication Standardization Bureau', 'Fees of TSB'],
  ['Strengthening lighthouses', 'Strengthening lighthouses'],
  ['Telecommunication/information and communication technology for lighthouses', 'ICT for lighthouses'],
  ['ENUM', 'ENUM'],
])('%s is %s in a list', (title, short) => {
  expect(shortTitle(title)).toBe(short)
})

test('a title that is short already stays as it is', () => {
  expect(shortTitle('Voluntary contributions')).toBe('Voluntary contributions')
})
