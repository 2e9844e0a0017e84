import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CATALOGUES } from '../../lib/messages/catalogues'
import type { Language } from '../../lib/messages/language'
import { formsOf } from '../lib/messages/sentences'

// The runner of the browser tests imports no JSON.
const shortTitles: { titles: { short: string }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/knowledge/short-titles.json'), 'utf8'),
)

/** Words that a page says in its own language, where they stand, and whether they are text or an attribute. */
type Said = { text: string; where: string }

/**
 * What a page says to its reader: text and attributes that are read, but for what is marked as being in another language (the
 * plan's own words, the names of languages) and what is typed as it is (`code`, `kbd`).
 */
const saidOn = (page: Page): Promise<Said[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const isOwn = (element: Element | null) =>
      element !== null &&
      (element.closest('[lang]')?.getAttribute('lang') ?? own) === own &&
      !element.closest('script, style, noscript, template, code, kbd, pre')
    const said = [{ text: document.title, where: 'title' }]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (text && isOwn(node.parentElement)) said.push({ text, where: node.parentElement!.tagName.toLowerCase() })
    }
    for (const name of ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'])
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        const text = element.getAttribute(name)?.trim() ?? ''
        if (text && isOwn(element)) said.push({ text, where: `@${name}` })
      }
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content')
    return description ? [...said, { text: description, where: 'description' }] : said
  })

/** Only words are read: pages are asked for without what they load. */
export const readWordsAlone = (page: Page): Promise<unknown> =>
  page.route(/\.(?:css|js|woff2)(?:\?|$)/, (route) => route.abort())

/** Words and identifiers: "study", "IMT-2020", "Y.3110". */
const WORD = /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{N}\p{M}._-]*[\p{Script=Latin}\p{N}\p{M}])?/gu
const printedWords = (text: string): string[] => text.match(WORD) ?? []
const wordsOf = (text: string): string[] => printedWords(text).map((word) => word.toLowerCase())
/** An identifier or an abbreviation is the same in every language. */
const isIdentifier = (word: string): boolean => /\d|\p{Lu}.*\p{Lu}/u.test(word)
/** What forms of files are called everywhere. */
const PRODUCTS = new Set(['akoma', 'ntoso', 'bibtex', 'itu.int'])

/** A name of the plan is told from the interface by its words, however they are divided. */
const LONGEST_NAME = 14
/** So many words of the plan in a row are a quotation of it. */
const QUOTED = 3

/** The names and words of a plan, as tests tell them from those of the interface. */
export type PlanWords = { names: ReadonlySet<string>; runs: ReadonlySet<string>; words: ReadonlySet<string> }

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
const NAMES = new Set(['label', 'title', 'names', 'city', 'country', 'heading', 'milestone', 'term', 'name'])

/** What a plan calls its things, and each run of words that it prints, from its corpus and its source. */
export function planWords(corpus: Value, source: string): PlanWords {
  const names = new Set<string>()
  const runs = new Set<string>()
  const addName = (text: string) => names.add(wordsOf(text).join(' '))
  const addRuns = (text: string) => {
    const words = wordsOf(text)
    for (let i = 0; i + QUOTED <= words.length; i++) runs.add(words.slice(i, i + QUOTED).join(' '))
  }
  const visit = (value: Value, key: string) => {
    if (typeof value === 'string') {
      if (NAMES.has(key)) addName(value)
    } else if (Array.isArray(value)) for (const one of value as readonly Value[]) visit(one, key)
    else if (value && typeof value === 'object') for (const [name, one] of Object.entries(value)) visit(one, name)
  }
  visit(corpus, '')
  addRuns(source)
  for (const { short } of shortTitles.titles) addName(short)
  const words = new Set([...names, ...runs].flatMap((text) => text.split(' ')))
  return { names, runs, words }
}

/** The words of a text that are neither a name of the plan nor quoted from it; its last word may have been cut. */
export function withoutPlan(text: string, { names, runs, words: known }: PlanWords): string[] {
  const printed = printedWords(text)
  const words = printed.map((word) => word.toLowerCase())
  const own = words.map((_, i) => !isIdentifier(printed[i]!))
  for (let i = 0; i < words.length; i++) {
    for (let length = Math.min(LONGEST_NAME, words.length - i); length > 0; length--)
      if (names.has(words.slice(i, i + length).join(' '))) {
        own.fill(false, i, i + length)
        break
      }
    if (runs.has(words.slice(i, i + QUOTED).join(' '))) own.fill(false, i, i + QUOTED)
  }
  const last = words.length - 1
  if (last > QUOTED && !own[last - 1] && [...known].some((word) => word.startsWith(words[last]!))) own[last] = false
  return words.filter((_, i) => own[i])
}

/** The words of a catalogue. */
const vocabularyOf = (language: Language): ReadonlySet<string> =>
  new Set(formsOf(CATALOGUES[language]).flatMap(({ form }) => wordsOf(form)))
const ENGLISH = vocabularyOf('en')

/** Small words that stand in any English sentence. */
const SMALL = new Set(
  'the a an of and or in on by for to with is are was were its this that not no at as from'.split(' '),
)

/**
 * English words of the interface on a page in another language: words of the English catalogue, or small ones, that the
 * page's own catalogue has not, and that are no words of the plan. Where a language is not written in Latin letters, any word
 * is.
 */
export async function englishOn(page: Page, language: Language, plan: PlanWords): Promise<string[]> {
  const own = vocabularyOf(language)
  const isLatin = language === 'fr' || language === 'es'
  const isEnglish = (word: string) =>
    word.length > 1 && !own.has(word) && (isLatin ? ENGLISH.has(word) || SMALL.has(word) : /\p{Ll}{3}/u.test(word))
  // What the reader has typed is repeated as it is.
  const typed = new Set(wordsOf(new URL(page.url()).searchParams.get('q') ?? ''))
  return (await saidOn(page)).flatMap(({ text, where }) => {
    const words = withoutPlan(text.replace(/https?:\/\/\S+|(?<!\S)\/\S+|\b[a-z]+:\w+/g, ' '), plan).filter(
      (word) => isEnglish(word) && !typed.has(word) && !PRODUCTS.has(word),
    )
    return words.length > 0 ? [`${where} “${text.slice(0, 120)}”: ${words.join(', ')}`] : []
  })
}
