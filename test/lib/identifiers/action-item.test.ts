import { expect, test } from 'vitest'
import { idsIn } from './find'

test.each([
  ['see 92-05', ['92-05']],
  ['See also items 92-01 – 04 above', ['92-01', '92-02', '92-03', '92-04']],
  ['SG13 see point 90-2 above', ['90-02']],
  ['SG13: 90-2', ['90-02']],
  ['Done, see 22-05, 22-02.', ['22-05', '22-02']],
  ['from 22-26 January 2018', []],
  ['in 2017-20 and on 2018-04-09', []],
  ['TD 12-34', []],
])('%s', (text, ids) => expect(idsIn('action-item', text)).toEqual(ids))

const has = (id: string) => id === '92-05'

test.each([
  ['92-5', ['92-05']],
  ['92/05', ['92-05']],
  ['92 05', ['92-05']],
  ['item 92.05', ['92-05']],
  ['91-5', []],
  ['on 2018-92-05', []],
  ['92-5 March', []],
  ['working party 92/05', []],
])('a reader asks, and the plan has 92-05: %s', (text, ids) =>
  expect(idsIn('action-item', text, { purpose: 'query', has })).toEqual(ids),
)

test('in a text that is no plan only a word makes two numbers an action item', () => {
  const at = { resolution: null }
  expect(idsIn('action-item', 'from 05-08 on; see 12-14', at)).toEqual([])
  expect(idsIn('action-item', 'action items 92-05 and 92-06', at)).toEqual(['92-05', '92-06'])
})
