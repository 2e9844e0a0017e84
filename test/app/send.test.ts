import { expect, test } from 'vitest'
import { sendFile } from '../../app/files/send'

const holds = (type: string, isDated?: boolean) =>
  sendFile({ name: 'a', type, body: 'x' }, isDated).headers.get('cache-control')

test('a file of the newest edition is compared each time; what is dated by its address, or followed, holds for an hour', () => {
  expect(holds('text/csv; charset=utf-8')).toBe('public, max-age=0, must-revalidate')
  expect(holds('text/csv; charset=utf-8', true)).toBe('public, max-age=3600')
  expect(holds('application/atom+xml; charset=utf-8')).toBe('public, max-age=3600')
  expect(holds('application/feed+json; charset=utf-8')).toBe('public, max-age=3600')
  expect(holds('text/calendar; charset=utf-8')).toBe('public, max-age=3600')
})
