import { expect, test } from 'vitest'
import type { EntityKind } from '../../../lib/domain/entity'
import { KINDS } from '../../../lib/identifiers'
import { periodAfter, restartsWithPeriod, yearsOf } from '../../../lib/identifiers/study-period'

const addressIn = (assembly: number | null, kind: EntityKind, id: string) =>
  KINDS.find((one) => one.kind === kind)?.address(id, periodAfter(assembly))?.url ?? null

test.each([
  [2012, '2013-2016'],
  [2016, '2017-2020'],
  [2020, '2022-2024'],
  [2022, '2022-2024'],
  [2024, '2025-2028'],
])('the study period behind the assembly of %i is %s', (assembly, years) =>
  expect(yearsOf(periodAfter(assembly)!)).toBe(years),
)

test.each([1996, 2052, null])('of the assembly of %s no study period is known', (assembly) =>
  expect(periodAfter(assembly)).toBeNull(),
)

test.each<[EntityKind, string, number, string | null]>([
  ['study-group', 'itu-t-sg13', 2012, 'https://www.itu.int/en/ITU-T/studygroups/2013-2016/13/Pages/default.aspx'],
  ['study-group', 'itu-t-sg13', 2020, 'https://www.itu.int/en/ITU-T/studygroups/2022-2024/13/Pages/default.aspx'],
  // SG21 was set up in 2024, SG16 merged into it.
  ['study-group', 'itu-t-sg21', 2016, null],
  ['study-group', 'itu-t-sg16', 2024, null],
  ['study-group', 'tsag', 2020, 'https://www.itu.int/en/ITU-T/tsag/2022-2024/Pages/default.aspx'],
  ['question', 'itu-t-q5-13', 2020, 'https://www.itu.int/en/ITU-T/studygroups/2022-2024/13/Pages/q5.aspx'],
  ['resolution', 'res-44', 2012, 'https://www.itu.int/pub/T-RES-T.44-2012'],
  ['resolution', 'res-44', 2020, 'https://www.itu.int/pub/T-RES-T.44-2022'],
  ['document', 'tsb-circular-62', 2020, 'https://www.itu.int/md/T22-TSB-CIR-0062/en'],
  ['document', 'sg13-c7', 2012, 'https://www.itu.int/md/T13-SG13-C-0007/en'],
  ['document', 'tsag-ls4', 2016, 'https://www.itu.int/ifa/t/2017/ls/tsag/sp16-tsag-oLS-00004.docx'],
  ['document', 'tsag-ls4', 2024, null],
  // The meetings of another period number their documents anew.
  ['document', 'tsag-td25', 2020, null],
])('%s %s after %i: %s', (kind, id, assembly, url) => expect(addressIn(assembly, kind, id)).toBe(url))

test.each<[EntityKind, string]>([
  ['study-group', 'itu-t-sg13'],
  ['study-group', 'tsag'],
  ['question', 'itu-t-q5-13'],
  ['resolution', 'res-44'],
  ['document', 'tsag-td25r1'],
  ['document', 'tsb-circular-62'],
])('where the period is not known, %s %s has no official address', (kind, id) =>
  expect(addressIn(null, kind, id)).toBeNull(),
)

test.each<[EntityKind, string]>([
  ['recommendation', 'itu-t-y.3110'],
  ['supplement', 'itu-t-x-suppl-29'],
  ['document', 'c17-24'],
  ['study-group', 'itu-r-sg5'],
])('what lasts has its address without a period: %s %s', (kind, id) => expect(addressIn(null, kind, id)).not.toBeNull())

test.each([
  'itu-t-q5-13',
  'itu-t-wp1-20',
  'tsag-td25r1',
  'sg13-c40',
  'tsag-r8',
  'sg17-ols4',
  'tsb-circular-62',
  'tsb-collective-letter-3-20',
])('%s is another thing in the next study period', (id) => expect(restartsWithPeriod(id)).toBe(true))

test.each(['itu-t-sg13', 'itu-t-y.3110', 'res-92', '92-05', 'c17-24', 'gstr-tn5g', 'itu-d-q3-2', 'fg-ml5g'])(
  '%s lasts over study periods',
  (id) => expect(restartsWithPeriod(id)).toBe(false),
)
