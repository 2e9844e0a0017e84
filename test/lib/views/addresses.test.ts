import { expect, test } from 'vitest'
import { movedTo } from '../../../lib/views/addresses'

const origin = { at: { plan: 'wtsa-16', date: null }, scope: null }

test.each([
  ['/action-items', '/wtsa-16/action-items'],
  ['/action-items/92-05', '/wtsa-16/action-items/92-05'],
  ['/resolutions/res-92', '/wtsa-16/resolutions/res-92'],
  ['/clauses/res-96.3.1', '/wtsa-16/resolutions/res-96#res-96.3.1'],
  ['/overview', '/wtsa-16/overview'],
  ['/table-1', '/wtsa-16/table-1'],
  ['/graph', '/wtsa-16/graph'],
  ['/diagnostics/reading', '/wtsa-16/diagnostics/reading'],
  ['/action-items/%E0%A4%A', '/wtsa-16/action-items/%25E0%25A4%25A'],
  ['/clauses/"onmouseover=x', '/wtsa-16/resolutions/%22onmouseover%3Dx#%22onmouseover%3Dx'],
  ['/clauses/http:%2F%2Fevil.example', '/wtsa-16/resolutions/http%3A%2F%2Fevil#http%3A%2F%2Fevil.example'],
])('the address %s of version one leads to %s', (path, to) => expect(movedTo(path, origin)).toBe(to))

test.each([
  '/',
  '/search',
  '/trust',
  '/questions',
  '/documents/tsag-td25r1',
  '/wtsa-16/action-items/92-05',
  '/api/search',
])('%s is where it was', (path) => expect(movedTo(path, origin)).toBeNull())

test.each([
  ['/resolutions/92', '/wtsa-16/resolutions/res-92'],
  ['/wtsa-16/resolutions/7', '/wtsa-16/resolutions/res-7'],
  ['/wtsa-16/resolutions/07', '/wtsa-16/resolutions/res-7'],
  ['/wtsa-16@2018-02-26/resolutions/92', '/wtsa-16@2018-02-26/resolutions/res-92'],
])('a resolution by its number alone, %s, is %s', (path, to) => expect(movedTo(path, origin)).toBe(to))

test.each(['/wtsa-16/resolutions/res-92', '/wtsa-16/resolutions/000', '/wtsa-16/resolutions/1234'])(
  '%s is no number of a resolution',
  (path) => expect(movedTo(path, origin)).toBeNull(),
)
