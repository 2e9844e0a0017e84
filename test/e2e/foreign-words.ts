import type { Page } from '@playwright/test'

/** Words that a page says in its own language, with where they stand. */
export type Said = { text: string; where: string }

/**
 * What a page says to its reader: text and attributes that are read, but for what is marked as being in another language (the
 * plan's own words, the names of languages) and what is typed as it is (`code`, `kbd`).
 */
export const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const isOwn = (element: Element | null) =>
      element !== null &&
      (element.closest('[lang]')?.getAttribute('lang') ?? own) === own &&
      !element.closest('script, style, noscript, template, code, kbd, pre')
    const pathOf = (element: Element) => {
      const path: string[] = []
      for (let at: Element | null = element; at && path.length < 4; at = at.parentElement)
        path.unshift(at.tagName.toLowerCase() + (at.id ? `#${at.id}` : ''))
      return path.join(' > ')
    }
    const said: { text: string; where: string }[] = [{ text: document.title, where: 'title' }]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (text && isOwn(node.parentElement)) said.push({ text, where: pathOf(node.parentElement!) })
    }
    for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        const text = element.getAttribute(name)?.trim() ?? ''
        if (text && isOwn(element)) said.push({ text, where: `${pathOf(element)} @${name}` })
      }
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
    if (description) said.push({ text: description, where: 'meta description' })
    return said
  })
