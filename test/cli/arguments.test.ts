import { expect, test } from 'vitest'
import { siteOf } from '../../cli/arguments'

test.each([
  ['https://said.example/', { SITE_URL: 'https://plans.example' }, 'https://said.example'],
  [undefined, { SITE_URL: 'https://plans.example/', PORT: '8080' }, 'https://plans.example'],
  [undefined, { PORT: '8080' }, 'http://127.0.0.1:8080'],
  [undefined, {}, 'http://127.0.0.1:3000'],
])('links of files lead to what is said (%s), else to the explorer that %j starts: %s', (said, environment, site) => {
  expect(siteOf(said, environment)).toBe(site)
})
