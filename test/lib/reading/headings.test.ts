import { describe, expect, test } from 'vitest'
import { isOperativeHeading, isPreambleHeading, parseResolutionHeading } from '../../../lib/reading/headings'
import { openingOf } from '../../../lib/reading/openings'

describe('a line that reads as the heading of a resolution', () => {
  test.each([
    ['Resolution 7 - Lamps', { number: 7, title: 'Lamps', revision: null, plain: true }],
    ['1. Resolution 7 – Lamps', { number: 7, title: 'Lamps' }],
    ['1.Resolution 7 – Lamps', { number: 7, title: 'Lamps' }],
    ['1.1 Resolution 7 — Lamps', { number: 7, title: 'Lamps' }],
    ['RESOLUTION 7: LAMPS', { number: 7, title: 'LAMPS', plain: true }],
    ['Resolution 7', { number: 7, title: null, plain: true }],
    ['Resolution\u00a07', { number: 7, title: null }],
    ['RESOLUTION 7² (Rev. Hammamet, 2016)', { number: 7, title: null, revision: 'Rev. Hammamet, 2016' }],
    ['RESOLUTION 7 (Rev. Hammamet, 2016)²', { number: 7, title: null, revision: 'Rev. Hammamet, 2016' }],
    ['Resolution 7 - Lamps¹²', { number: 7, title: 'Lamps' }],
    ['Resolution No. 7 - Lamps', { number: 7, title: 'Lamps' }],
    ['Res. 7 - Lamps', { number: 7, title: 'Lamps' }],
    ['WTSA-16 Resolution 7 − Lamps', { number: 7, title: 'Lamps' }],
    ['ITU-T Resolution 7: Lamps', { number: 7, title: 'Lamps' }],
    ['Resolution 92 (Rev. Hammamet, 2016) – Lamps', { number: 92, title: 'Lamps', revision: 'Rev. Hammamet, 2016' }],
    ['RESOLUTION 92 (Rev. Hammamet, 2016)', { number: 92, title: null, revision: 'Rev. Hammamet, 2016' }],
    ['Resolution 92 – Lamps (Rev. Hammamet, 2016)', { number: 92, title: 'Lamps', revision: 'Rev. Hammamet, 2016' }],
    ['RESOLUTION 925 (C-1985, last amended C19)', { number: 925, title: null, revision: 'C-1985, last amended C19' }],
    ['Resolution 7  Lamps', { number: 7, title: 'Lamps', plain: false }],
    ['Resolution 7 Lamps', { number: 7, title: 'Lamps', plain: false }],
    ['Resolution 7-Lamps', { number: 7, title: 'Lamps', plain: true }],
    ['Opinion 1 – Masts', { number: 1, title: 'Masts', opinion: true }],
  ])('%s', (line, heading) => {
    const read = parseResolutionHeading(line)
    expect(read).toMatchObject(heading)
    if (read?.title) expect(line.slice(read.titleStart, read.titleEnd)).toBe(read.title)
  })

  test.each([
    'Resolution 7 was revised in 2016',
    'Resolutions 7 and 8',
    'Resolution 7/12',
    'See Resolution 7 - Lamps',
    'Resolution seven',
    'WTDC Resolution 7 - Lamps',
  ])('%s is none', (line) => expect(parseResolutionHeading(line)).toBeNull())
})

describe('a heading opens its resolution', () => {
  const open = (line: string, ...behind: string[]) => openingOf(parseResolutionHeading(line)!, behind)
  test.each([
    ['before an operative section', 'Resolution 7 - Lamps', ['resolves'], { consumed: 0, title: 0 }],
    ['before the preamble', 'Resolution 7 - Lamps', ['considering'], { consumed: 0, title: 0 }],
    ['where its number is repeated', 'Resolution 7 - Lamps', ['RESOLUTION 7', 'whatever'], { consumed: 1, title: 0 }],
    ['with the title below', 'RESOLUTION 7', ['Lamps for harbours', 'resolves'], { consumed: 1, title: 1 }],
    [
      'with title and revisions below',
      'RESOLUTION 7',
      ['Lamps', '(Geneva, 2012; Hammamet, 2016)', 'resolves'],
      { consumed: 2, title: 1 },
    ],
    [
      'as it is published',
      'RESOLUTION 7',
      ['Lamps', 'The World Assembly (Hammamet, 2016),', 'considering'],
      { consumed: 1, title: 1 },
    ],
    [
      'with a title below that begins with a verb',
      'RESOLUTION 7',
      ['Encourage the lighting of lamps', 'resolves to invite Member States'],
      { consumed: 1, title: 1 },
    ],
  ])('%s', (_, line, behind, opening) => expect(open(line, ...behind)).toEqual(opening))

  test.each([
    ['in a list of contents', 'Resolution 7 - Lamps', ['Resolution 8 - Buoys']],
    ['where a note names it', 'Resolution 7 - Lamps', ['SG13 keeps the work item.']],
    ['at the end', 'Resolution 7 - Lamps', []],
    ['where a sentence only begins with it', 'Resolution 7 Lamps were lit.', ['resolves']],
  ])('not %s', (_, line, behind) => expect(open(line, ...behind)).toBeNull())
})

test.each([
  'resolves',
  'RESOLVES',
  'resolves:',
  'instructs the Director of TSB,',
  'further invites Member States',
  'also requests',
])('%s opens an operative section', (line) => expect(isOperativeHeading(line)).toBe(true))
test.each(['considering', 'recognizing', 'recognizing also,', 'bearing in mind', 'noting further'])(
  '%s opens a part of the preamble',
  (line) => {
    expect(isPreambleHeading(line)).toBe(true)
    expect(isOperativeHeading(line)).toBe(false)
  },
)
