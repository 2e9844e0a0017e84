import { expect, test } from 'vitest'
import { regionalGroupTitle } from '../../indexer/regional-groups'

test.each([
  ['itu-t-sg13rg-afr', 'ITU-T Study Group 13 Regional Group for Africa'],
  ['itu-t-sg3rg-arb', 'ITU-T Study Group 3 Regional Group for the Arab Region'],
  ['itu-t-sg3rg-moon', undefined],
  ['itu-t-sg13', undefined],
])('%s is called %s', (id, title) => expect(regionalGroupTitle(id)).toBe(title))
