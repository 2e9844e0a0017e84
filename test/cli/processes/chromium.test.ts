import { expect, test } from 'vitest'
import { findChromium } from '../../../cli/processes/chromium'

test('what prints is the program that is named, one on the PATH, or none', () => {
  expect(findChromium({ CHROMIUM: process.execPath, PATH: '' })).toBe(process.execPath)
  expect(findChromium({ PATH: '/nowhere' })).toBeNull()
  expect(findChromium({ CHROMIUM: '', PATH: process.env.PATH })).toBeNull()
  expect(() => findChromium({ CHROMIUM: '/nowhere/chromium' })).toThrow(
    'CHROMIUM=/nowhere/chromium is no program that can be run.',
  )
})
