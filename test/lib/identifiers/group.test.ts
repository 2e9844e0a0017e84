import { expect, test } from 'vitest'
import { idsIn } from './find'

test.each([
  ['FG-DPM and FG ML5G', ['fg-dpm', 'fg-ml5g']],
  ['two Focus Groups (DFS and IMT-2020)', ['fg-dfs', 'fg-imt-2020']],
  ['JCA-IMT2020, JCA IMT-2020', ['jca-imt2020']],
  ['Joint Coordination Activity for IMT-2020', ['jca-imt2020']],
  ['JCA-SDN and IRG-AVA', ['jca-sdn', 'irg-ava']],
  ['FG-ZZZ is not known by name', ['fg-zzz']],
  ['CWG-FHR 8/18 is a document', []],
  ['ISC-TF and the Inter-Sector Coordination Task Force', ['isctf']],
  ['QSDG, TDAG and CASC', ['qsdg', 'tdag', 'casc']],
])('%s', (text, ids) => expect(idsIn('group', text)).toEqual(ids))

test.each([
  ['JCA IMT2020', ['jca-imt2020']],
  ['fg ml5g', ['fg-ml5g']],
  ['JCA on IMT-2020', ['jca-imt2020']],
  ['focus group dfs', ['fg-dfs']],
  ['FG (ML5G)', ['fg-ml5g']],
])('a reader asks: %s', (text, ids) => expect(idsIn('group', text, { purpose: 'query' })).toEqual(ids))
