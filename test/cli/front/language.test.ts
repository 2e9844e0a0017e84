import { describe, expect, test } from 'vitest'
import { cookieFor, languageOf } from '../../../cli/front/language'

const of = (url: string, cookies?: string) => languageOf(url, url.split('?')[0]!, cookies)

describe('the language of an answer', () => {
  test('is English where nobody has chosen another', () => {
    expect(of('/')).toBe('en')
    expect(of('/search?q=lang', 'other=1')).toBe('en')
  })

  test('is the one that the address asks for, else the one that was chosen before', () => {
    expect(of('/wtsa-16?lang=fr', 'lang=ru')).toBe('fr')
    expect(of('/wtsa-16', 'a=b; lang=ru; c=d')).toBe('ru')
    expect(of('/wtsa-16?lang=xx', 'lang=ru')).toBe('ru')
    expect(of('/work-items/itu-t-x.iotsec', 'lang=zh')).toBe('zh')
    expect(of('/api/cards/itu-t-sg13?at=92-05', 'lang=ar')).toBe('ar')
  })

  test('is English for programs and files, whatever was chosen', () => {
    for (const url of [
      '/api/v1/search?q=a&lang=fr',
      '/api/health',
      '/mcp',
      '/wtsa-16/silent.csv',
      '/wtsa-16/brief.docx?of=res-44',
      '/feeds/items.atom',
      '/citations/92-05/bib',
      '/offline.html',
      '/llms.txt',
      '/_next/static/a.js',
    ])
      expect(of(url, 'lang=ar'), url).toBe('en')
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
