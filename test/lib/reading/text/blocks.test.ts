import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../lib/reading/blocks'
import { readBlocks } from '../../../../lib/reading/text/blocks'

/** A block in short: its marker and words, or its cells, paragraphs divided by "/". */
function short(block: Block, source: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `${block.marker ? `<${block.marker.text}> ` : ''}${block.body.text}`
    case 'row':
      return block.cells.map((cell) => `[${cell.map(({ text }) => text).join('/')}]`).join('')
    case 'aside':
      return `${block.body.aside.what} ${block.body.aside.mark}: ${block.body.text}`
    case 'furniture':
      return `furniture: ${source.slice(block.span.start, block.span.end)}`
  }
}

const CASES: readonly { what: string; text: string; blocks: string[] }[] = [
  {
    what: 'a label before a tab',
    text: '12\tto hold\n5.17\tthe Director',
    blocks: ['<12> to hold', '<5.17> the Director'],
  },
  {
    what: 'a bullet, roman or letter label before a space',
    text: '· masts\n- lamps\nii) in boats\na) at sea',
    blocks: ['<·> masts', '<-> lamps', '<ii)> in boats', '<a)> at sea'],
  },
  { what: 'a number that begins a sentence is no label', text: '2030 is the year', blocks: ['2030 is the year'] },
  {
    what: 'a paragraph whose label was lost',
    text: '2\tone\n\ttwo\n4\tthree',
    blocks: ['<2> one', '<> two', '<4> three'],
  },
  { what: 'a row, a line a cell', text: '\t05-01\n\tSG2 to act\n\t\n\t√\n\n', blocks: ['[05-01][SG2 to act][][√]'] },
  {
    what: 'a cell of several paragraphs',
    text: '\t05-01\n(06-02)\n\tto act\n\tTSAG\n2022\n',
    blocks: ['[05-01/(06-02)][to act][TSAG/2022]'],
  },
  { what: 'rows apart by a blank line', text: '\t05-01\n\ta\n\n\t\n\tnote\n', blocks: ['[05-01][a]', '[][note]'] },
  {
    what: 'a row glued to the one before',
    text: '\t05-01\n\ta\n \tSG2 to b\n\t2024',
    blocks: ['[05-01][a]', '[SG2 to b][2024]'],
  },
  {
    what: 'a heading glued to a cell',
    text: '\t05-01\n\ta\n\tOngoing\n [bookmark: x]Resolution 6 - Lamps\nResolution 6\nresolves',
    blocks: ['[05-01][a][Ongoing]', 'Resolution 6 - Lamps', 'Resolution 6', 'resolves'],
  },
  {
    what: 'a resolution that a note speaks of',
    text: '\t\n\tIt was done under\nResolution 6 - Lamps\nand is over.',
    blocks: ['[][It was done under/Resolution 6 - Lamps/and is over.]'],
  },
  {
    what: 'a link to the top behind a text',
    text: '\t\n\tSee the page. » Top\n· and more\n',
    blocks: ['[][See the page.]', 'furniture: » Top', '<·> and more'],
  },
  { what: 'line ends of Windows', text: '\t05-01\r\n\ta\r\n\r\n1\tb\r\n', blocks: ['[05-01][a]', '<1> b'] },
  { what: 'a byte order mark', text: '\ufeff· 05-01;', blocks: ['<·> 05-01;'] },
  { what: 'a no-break hyphen', text: 'Y.1\u20112', blocks: ['Y.1-2'] },
  { what: 'nothing but blanks', text: ' \n\t\n\t\t\n\u00a0', blocks: [] },
]

describe('the blocks of a text', () => {
  test.each(CASES)('$what', ({ text, blocks }) => {
    expect(readBlocks(text).map((block) => short(block, text))).toEqual(blocks)
  })
})
