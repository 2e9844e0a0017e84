import { expect, test } from 'vitest'
import { formatNumber, Numbering } from '../../../../lib/reading/word/numbering'
import { parseXml } from '../../../../lib/reading/word/xml'

test.each([
  [3, 'decimal', '3'],
  [3, 'decimalZero', '03'],
  [3, 'lowerLetter', 'c'],
  [28, 'lowerLetter', 'bb'],
  [3, 'upperLetter', 'C'],
  [4, 'lowerRoman', 'iv'],
  [1949, 'upperRoman', 'MCMXLIX'],
  [3, 'none', ''],
  [3, 'chicago', '3'],
])('%i as %s is printed %s', (n, format, printed) => expect(formatNumber(n, format)).toBe(printed))

const level = (n: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const numbering = (levels: string, lists: string) =>
  new Numbering(
    parseXml([
      `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${lists}</w:numbering>`,
    ]),
  )
const list = (id: number, more = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${more}</w:num>`

test.each([
  {
    what: 'levels that print those above them',
    levels: level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '%3)'),
    lists: list(1),
    asked: ['1 0', '1 1', '1 2', '1 2', '1 1', '1 2', '1 0', '1 1'],
    printed: ['1.', '1.1', 'a)', 'b)', '1.2', 'a)', '2.', '2.1'],
  },
  {
    what: 'a level that never begins anew',
    levels: level(0, 'decimal', '%1') + level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>'),
    lists: list(1),
    asked: ['1 0', '1 1', '1 0', '1 1'],
    printed: ['1', '(1)', '2', '(2)'],
  },
  {
    what: 'lists of one kind, which count on, and one that starts at five',
    levels: level(0, 'decimal', '%1'),
    lists: list(1) + list(2) + list(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
    asked: ['1 0', '2 0', '3 0', '3 0'],
    printed: ['1', '2', '5', '6'],
  },
  {
    what: 'Roman chapters with digits below, as law has it',
    levels: level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    lists: list(1),
    asked: ['1 0', '1 0', '1 1'],
    printed: ['I', 'II', '2.1'],
  },
  {
    what: 'a bullet, whatever letter of a font of symbols it is drawn with',
    levels: level(0, 'bullet', '\uf0b7'),
    lists: list(1),
    asked: ['1 0'],
    printed: ['•'],
  },
  { what: 'no list of this number', levels: '', lists: list(1), asked: ['9 0', '1 3'], printed: [null, null] },
])('$what', ({ levels, lists, asked, printed }) => {
  const counted = numbering(levels, lists)
  expect(
    asked.map((which) => {
      const [id = '', at] = which.split(' ')
      return counted.label({ list: id, level: Number(at) })
    }),
  ).toEqual(printed)
})
