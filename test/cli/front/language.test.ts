import { describe, expect, test } from 'vitest'
import { cookieFor, languageOf } from '../../../cli/front/language'

const of = (url: string, cookies?: string) => languageOf(url, url.split('?')[0]!, cookies)

describe('the language of an answer', () => {
  test('is English where nobody has chosen another', () => {
    expect(of('/')).toBe('en')
    expect(of('/search?q=lang', 'other=1')).toBe('en')
  })

  test('is one that is offered, or English', () => {
    expect(of('/?lang=xx')).toBe('en')
    expect(of('/?lang=__proto__', 'lang=constructor')).toBe('en')
  })

  test('sets a cookie where a page was asked for in it, and nowhere else', () => {
    expect(cookieFor('/search?q=a&lang=en', '/search', false)).toBe(
      'lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly',
    )
    expect(cookieFor('/?lang=en', '/', true)).toMatch(/; Secure$/)
    expect(cookieFor('/', '/', false)).toBeNull()
    expect(cookieFor('/?lang=xx', '/', false)).toBeNull()
    expect(cookieFor('/api/v1/items?lang=en', '/api/v1/items', false)).toBeNull()
    expect(cookieFor('/wtsa-16/silent.csv?lang=en', '/wtsa-16/silent.csv', false)).toBeNull()
  })
})
