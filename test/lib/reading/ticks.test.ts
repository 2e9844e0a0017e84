import { describe, expect, test } from 'vitest'
import { readTick } from '../../../lib/reading/ticks'

describe('a cell of a column of ticks', () => {
  test.each([
    ...[
      '√',
      '✓',
      '✔',
      '✔\ufe0f',
      '☑',
      '☒',
      'X',
      'x',
      'Yes',
      'YES',
      'yes.',
      'Done',
      'Completed',
      'v',
      'V',
      '✅',
      '●',
      '[x]',
      'ü',
      '\uf0fc',
      '√\u200b',
      '100 %',
    ].map((cell) => [cell, 'ticked']),
    ['✓ (TSAG 2018)', 'ticked'],
    ['Completed (May 2017)', 'ticked'],
    ['TSAG 2018 ✓', 'ticked'],
    ...['☐', '□', '[ ]', '–', '-', 'N/A', 'No', 'Not yet', 'Ongoing', 'In progress'].map((cell) => [
      cell,
      'not ticked',
    ]),
    ['', 'nothing'],
    ['\u200b', 'nothing'],
    ...[
      '✗',
      '?',
      'half',
      '50 %',
      'Yes/No',
      'Partially completed',
      'Completed in part',
      '2017',
      'Xiamen',
      'vain',
      'übrig',
    ].map((cell) => [cell, 'not understood']),
  ])('%s is %s', (cell, says) => expect(readTick(cell!).says).toBe(says))

  test.each([
    ['√', '√'],
    ['√? See below.', '√? See below.'],
    ['✓?', '√?'],
    ['✓ (TSAG 2018)', '√ (TSAG 2018)'],
    ['TSAG 2018 ✓', '√ TSAG 2018'],
    ['Yes', '√'],
    ['☐', ''],
    ['No', 'No'],
    ['half', 'half'],
  ])('%s is kept as "%s"', (cell, value) => expect(readTick(cell).value).toBe(value))
})
