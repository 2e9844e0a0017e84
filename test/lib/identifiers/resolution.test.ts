import { expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { resolution } from '../../../lib/identifiers/resolution'
import { idsIn } from './find'

test.each([
  ['see Resolution 44', ['res-44']],
  ['Res. 44 and Res.95', ['res-44', 'res-95']],
  ['Resolution 45 (Rev. Dubai, 2014)', ['wtdc-res-45']],
  ['Resolution 34 (Rev. Dubai, 2012)', ['res-34']],
  ['Resolution 140 (Rev. Busan, 2014)', ['pp-res-140']],
  ['Resolutions 45 (Rev. Hammamet, 2016) and 77 (Rev. Hammamet, 2016)', ['res-45', 'res-77']],
  ['Resolutions 1, 2 and 3 (Rev. Busan, 2014)', ['pp-res-1', 'pp-res-2', 'pp-res-3']],
  ['Council Resolution 1379', ['council-res-1379']],
  ['Resolution 1379 of ITU Council', ['council-res-1379']],
  ['PP Resolution 177', ['pp-res-177']],
  ['Resolutions 101, 102 and 133', ['pp-res-101', 'pp-res-102', 'pp-res-133']],
  ['UNGA Resolution 61/106', ['unga-res-61-106']],
  ['Decision 5 (Rev. Busan, 2014)', ['pp-dec-5']],
  ['Opinion 1', ['opinion-1']],
  ['a resolution of the display in 4K', []],
])('%s', (text, ids) => expect(idsIn('resolution', text)).toEqual(ids))

test.each([
  ['res 92', ['res-92']],
  ['resolution-45', ['res-45']],
  ['resolution no. 92', ['res-92']],
  ['Résolution 92', ['res-92']],
  ['Resolución n° 92', ['res-92']],
  ['Op 1', ['opinion-1']],
  ['OP-01', ['opinion-1']],
  ['OP-01-02', []],
  ['resolution 9 wtdc', ['wtdc-res-9']],
  ['resolution 92 itu-d', ['res-92']],
])('a reader asks: %s', (text, ids) => expect(idsIn('resolution', text, { purpose: 'query' })).toEqual(ids))

test.each([
  ['res-92', 'Resolution 92'],
  ['pp-res-130', 'Plenipotentiary Resolution 130'],
  ['unga-res-61-106', 'UN General Assembly Resolution 61/106'],
])('%s is written %s', (id, label) => expect(resolution.format(id, knowledge)).toBe(label))
