import { z } from 'zod'
import printedCities from '../../data/knowledge/conference-cities.json'
import { BODIES } from './languages/bodies'
import { REGIONAL_GROUPS, regionInEnglish } from './languages/regional'
import {
  AND,
  type Language,
  NUMBER_SIGN,
  NUMBERED,
  OF,
  OF_SERIES,
  SERIES,
  STANDARDS_BODIES,
  TO,
  type Word,
} from './languages/words'

const { cities } = z
  .object({ source: z.string(), cities: z.array(z.object({ city: z.string(), printed: z.array(z.string()) })) })
  .parse(printedCities)

/** A text with the designators of ITU in English, and the way back: what a place of it was in the text as it was given. */
export type Translation = {
  text: string
  /** The span of the given text that a span of the translated one stands for. */
  spanOf: (start: number, end: number) => { start: number; end: number }
}

type Edit = { start: number; end: number; english: string }

/** Letters of other scripts, letters with accents, figures of other scripts; or an acronym that is of no English text. */
const OTHER =
  /[\u00c0-\u024f\u0400-\u06ff\u3000-\u9fff\uff01-\uff5e]|\b(?:UIT|AMNT|GCNT|GANT|GADT|GCDT|CMDT|CMR|[Cc]irculaires?|[Ll]ettres? collectives?|[Cc]artas? colectivas?|[Cc]uestiones|[Cc]omisiones de|[Rr]ecommandations?|[Rr]ecomendaciones|[Rr]esoluciones|[Dd]ecisiones|[Ss]uplementos?)\b/
/** Designators that only one language has tell it where a text has too few small words: "Cuestiones 3/17; CE 17". */
const TELLING: readonly [Language, RegExp][] = [
  [
    'fr',
    /\bUIT-\w\b|\b(?:AMNT|GCNT|CMDT)\b|circulaire|lettre collective|recommandation|commission d'[eé]tude|résolution/giu,
  ],
  [
    'es',
    /\bGANT\b|cuesti[oó]n|comisi[oó]n|comisiones|carta colectiva|recomendaci|resoluci[oó]n|resoluciones|suplemento/giu,
  ],
]
const SCRIPTS: readonly [Language, RegExp][] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
]
/** Small words that tell a language; those that English has too tell none. */
const SMALL: readonly [Language, RegExp][] = [
  [
    'fr',
    /(?<!\p{L})(?:les?|des|du|et|aux?|une?|dans|pour|sur|est|sont|par|avec|qui|cette|ces|[ldq]')(?!\p{L})|[àâçèêîôùœ]/giu,
  ],
  ['es', /(?<!\p{L})(?:el|los|las|del|y|una?|para|por|sobre|es|son|con|que|esta|al)(?!\p{L})|[áíóúñ¿¡]/giu],
]
/** How much of a text tells its language, in UTF-16 units. */
const SAMPLE = 4000

/** The language of a text among ITU's, or null where it is English or not told. */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const most = (rows: readonly [Language, RegExp][]) =>
    rows
      .map(([language, form]) => ({ language, count: sample.match(form)?.length ?? 0 }))
      .reduce((a, b) => (b.count > a.count ? b : a))
  const script = most(SCRIPTS)
  if (script.count * 3 > letters) return script.language
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  const small = most(SMALL)
  if (small.count >= 2 && small.count * 6 > words) return small.language
  const telling = most(TELLING)
  return telling.count > 0 && telling.count * 12 > words ? telling.language : null
}

/** A letter of another script, or one that English words do not have. */
const FOREIGN_LETTER = /(?!\p{Script=Latin})\p{L}|[àâçèéêëîïôùûœáíóúñ]/iu

/**
 * Whether what a reader typed is of another language than the plan: its small words tell it, or a letter that no English word
 * has. Its words are never corrected into English ones.
 */
export const isInAnotherLanguage = (query: string): boolean => FOREIGN_LETTER.test(query) || languageOf(query) !== null

/** Signs that print alike, or are the same in another script: digits, letters of full width, commas, apostrophes. */
const alike = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u3001\u060c]/g, ',')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u3000/g, ' ')
    .replace(/Rév(?=\.|ision)/g, 'Rev')

const LANGUAGES: readonly Language[] = ['fr', 'es', 'ru', 'zh', 'ar']

/** A text prints its accents; a reader may leave them out ("comision de estudio 13"). */
const accented = (form: string, asked: boolean) => (asked ? form : form.replace(/\[[eo]([éó])\]/g, '$1'))

const formsOf = (words: readonly Word[]) =>
  words.flatMap(({ english, printed, acronym = false }) =>
    LANGUAGES.flatMap((language) =>
      printed[language] ? [{ english, language, form: printed[language], acronym }] : [],
    ),
  )

/** In Arabic, "and", "for", "in", "by" are written with the word behind them. */
const JOINED = '[\\u0648\\u0641\\u0628\\u0643\\u0644]{0,2}'
const pattern = (form: string, language: Language, before: string, behind: string) =>
  language === 'zh'
    ? `${before}(?:${form})${behind}`
    : `${before}(?<![\\p{L}\\p{N}])${language === 'ar' ? JOINED : ''}(?:${form})(?![\\p{L}])${behind}`

/** A form of one language; `language` tells in whose letters it is, and `isNumbered` that a number belongs to it. */
type Rule = { language: Language; isNumbered: boolean; form: RegExp; edits: (match: RegExpMatchArray) => Edit[] }

/** "第17/13号、第18/13号和第19/13号": each member of a list may have its sign. */
const SIGN = '(?:号(?=(?:以及|[,和及与或至到])\\s?第))?'
const LIST = `\\d[\\d\\s/第-]{0,40}(?:${SIGN}(?:以及|[,和及与或至到])\\s?第?\\s?\\d[\\d\\s/第-]{0,40}){0,12}`

/** Words behind a number in the same phrase: "of" stands in English between them. */
const LEAD = `(?<lead>(?<=[\\d)])\\s{1,2}(?:${OF})?|(?<=[\\d)]))?`

/** "Groupe régional de la CE 3 pour l'Afrique" is "Regional Group of Study Group 3 for Africa". */
function regionalEdits({ 0: words, index, groups }: RegExpMatchArray): Edit[] {
  const region = regionInEnglish(groups?.region ?? '')
  const english = ` Regional Group of Study Group ${groups?.number} for ${region} `
  return region ? [{ start: index!, end: index! + words.length, english }] : []
}

function rulesFor(acronymsOf: readonly Language[], asked: boolean): Rule[] {
  const flags = (acronym: boolean) => (acronym && !asked ? 'gu' : 'giu')
  const isRead = ({ language, acronym }: { language: Language; acronym: boolean }) =>
    !acronym || acronymsOf.includes(language)
  const numbered = formsOf(NUMBERED).filter(isRead)
  const around = numbered
    .filter(({ language }) => language === 'zh')
    .map(({ english, form }): Rule => {
      const whole = new RegExp(`(?:第\\s?(${LIST}?)\\s?号?|(?<!\\d)(\\d{1,4})\\s?号)\\s?(?:${form})`, 'gu')
      return {
        language: 'zh',
        isNumbered: true,
        form: whole,
        edits: ({ 0: words, 1: list, 2: number, index }) => {
          const printed = (list ?? number)!
          const at = index! + words.indexOf(printed)
          return [
            { start: index!, end: at, english: ` ${english} ` },
            { start: at + printed.length, end: index! + words.length, english: ' ' },
          ]
        },
      }
    })
  // "20-я Исследовательская комиссия", "2-я Исследовательская комиссия МСЭ-D", "13-й ИК": the number stands in front
  const ordinal: Rule[] = [
    {
      language: 'ru',
      isNumbered: true,
      form: /(?<!\d)(\d{1,2})(-(?:я|й|ю|ой|ая|ую)\s{1,2}(?:исследовательск\p{L}{2,3}\s{1,2}комисси\p{L}{1,3}|ИК))(?!\p{L})(?<sector>\s{1,2}МСЭ-(?<letter>[TТRD]))?/giu,
      edits: ({ 0: words, 1: number, index, groups }) => [
        { start: index!, end: index!, english: 'Study Group ' },
        {
          start: index! + number!.length,
          end: index! + words.length - (groups?.sector?.length ?? 0),
          english: '',
        },
        ...(groups?.letter
          ? [
              {
                start: index! + words.length - groups.sector!.length,
                end: index! + words.length,
                english: ` of ITU-${groups.letter.replace('Т', 'T').toUpperCase()}`,
              },
            ]
          : []),
      ],
    },
  ]
  // "ITU-R 5D工作组": a working party with its letter
  const lettered: Rule[] = [
    {
      language: 'zh',
      isNumbered: true,
      form: /(?<![\dA-Za-z])(?:第\s?)?(\d[A-D])\s?工作组/gu,
      edits: ({ 0: words, 1: number, index }) => [
        { start: index!, end: index! + words.indexOf(number!), english: ' WP ' },
        { start: index! + words.indexOf(number!) + 2, end: index! + words.length, english: ' ' },
      ],
    },
  ]
  const word = (language: Language, isNumbered: boolean, english: string, form: RegExp, behind = ' '): Rule => ({
    language,
    isNumbered,
    form,
    edits: ({ 0: words, index, groups }) => {
      const lead = groups?.lead?.length ?? 0
      return [
        ...(groups?.lead !== undefined ? [{ start: index!, end: index! + lead, english: ' of ' }] : []),
        { start: index! + lead, end: index! + words.length, english: `${english}${behind}` },
      ]
    },
  })
  const behindSign = `(?:\\s{0,2}(?:${NUMBER_SIGN}))?\\s{0,2}(?=(?:(?:ITU|UIT|МСЭ)-\\p{L}\\s)?\\d)`
  return [
    ...REGIONAL_GROUPS.map(
      ({ language, form }): Rule => ({
        language,
        isNumbered: true,
        form: new RegExp(form, 'giu'),
        edits: regionalEdits,
      }),
    ),
    ...around,
    ...ordinal,
    ...lettered,
    ...numbered.map(({ english, language, form, acronym }) =>
      word(
        language,
        true,
        english,
        new RegExp(pattern(accented(form, asked), language, LEAD, behindSign), flags(acronym)),
      ),
    ),
    ...formsOf(OF_SERIES).map(({ english, language, form }) =>
      word(
        language,
        true,
        english,
        new RegExp(pattern(form, language, '', '\\s{0,2}(?=(?:(?:ITU|UIT|МСЭ)-\\p{L}\\s)?[A-Z]\\.\\d)'), 'giu'),
      ),
    ),
    ...STANDARDS_BODIES.map(({ language, form, english }) =>
      word(language, false, english, new RegExp(form, 'gu'), ''),
    ),
    ...SERIES.map(
      ({ language, to, series }): Rule => ({
        language,
        isNumbered: false,
        form: new RegExp(`(?<to>${to})?(?:${series})`, 'gu'),
        edits: ({ 0: words, index, groups }) => {
          const from = index! + (groups?.to?.length ?? 0)
          return [
            ...(groups?.to ? [{ start: index!, end: from, english: ' to the ' }] : []),
            // Chinese has no blanks: a letter needs one to stand by itself.
            {
              start: from,
              end: index! + words.length,
              english: `${language === 'zh' ? ' ' : ''}${groups?.letter} series${language === 'zh' ? ' ' : ''}`,
            },
          ]
        },
      }),
    ),
    ...formsOf(BODIES)
      .filter(isRead)
      .map(({ english, language, form, acronym }): Rule => {
        const whole = new RegExp(pattern(accented(form, asked), language, LEAD, ''), flags(acronym))
        const rule = word(language, false, english, whole)
        return {
          ...rule,
          edits: (match) =>
            rule
              .edits(match)
              // Chinese has no blanks: a name needs some to be a word.
              .map((edit, i, all) =>
                i === all.length - 1 ? { ...edit, english: language === 'zh' ? ` ${english} ` : english } : edit,
              ),
        }
      }),
  ]
}

/** What a text must have for any form of a language to stand in it; a form that is not tried is not compiled. */
const LATIN_STEMS =
  /\b(?:UIT|AMNT|GCNT|GANT|GADT|GCDT|CMDT|CMR|CE|GT|UAT|UER|OMS|CEDEAO|OMC|OMPI|OACI|OMI|OMM|OCDE)\b|banque|banco|ligue|liga|secteur|sector|comm?issi|comisi|etude|étude|group?e|grupo|cuesti|r[eé]solu|d[eé]cisi|avis|opini|circula|lettre|carta|tempora|suppl[eé]|suplem|recomm?[ae]nd|conf[eé]ren|assembl|asambl|conse[ij]|ISO\/CEI|CEI\b/i
const MAY_HAVE: Readonly<Record<Language, RegExp>> = {
  fr: LATIN_STEMS,
  es: LATIN_STEMS,
  ru: /[\u0400-\u04ff]{2}/,
  zh: /[\u3400-\u9fff]/,
  ar: /[\u0600-\u06ff]/,
}

const compiled = new Map<string, Rule[]>()

/** Compiled once for each language: acronyms ("CE 13") are read where their language is, or in a query. */
function rulesOf(language: Language | null, asked: boolean): Rule[] {
  const key = asked ? 'asked' : (language ?? 'none')
  const known = compiled.get(key)
  if (known) return known
  const acronymsOf = asked ? LANGUAGES : (['ru', 'zh', 'ar', ...(language ? [language] : [])] as const)
  const rules = rulesFor(acronymsOf, asked)
  compiled.set(key, rules)
  return rules
}

const cityOf = new Map(cities.flatMap(({ city, printed }) => [city, ...printed].map((name) => [name, city] as const)))
const CITY = new RegExp(
  `(?<!\\p{L})(?:${[...cityOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{Script=Latin})`,
  'u',
)
/** "(Пересм. Хаммамет, 2016 г.)", "（2016年，哈马马特，修订版）": city and year in brackets, in any order. */
const VERSION = /\(([^()\n]{3,60})\)/g

function versionEdits(text: string): Edit[] {
  return [...text.matchAll(VERSION)].flatMap(({ 0: words, 1: inside, index }) => {
    const city = inside!.match(CITY)?.[0]
    const year = inside!.match(/(?<!\d)(?:19|20)\d\d(?!\d)/)?.[0]
    return city && year
      ? [{ start: index, end: index + words.length, english: ` (Rev. ${cityOf.get(city)}, ${year})` }]
      : []
  })
}

const GLUE = new RegExp(
  `(?<=\\d[A-DJ-M]?)号?(?:\\s{1,2}(?:(${AND.latin})|(${TO.latin}))\\s{1,2}|\\s{0,2}(?:(${AND.other})|(${TO.other}))\\s{0,2}第?|(,)\\s?第)(?=(?:Q|TD|C)?\\s?\\d)|(?<=\\))\\s{1,2}(?:(${AND.latin}))\\s{1,2}(?=\\p{L}{4,14}\\s{1,2}\\d)`,
  'gu',
)

const glueEdits = (text: string): Edit[] =>
  [...text.matchAll(GLUE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    english: match[5] ? ', ' : (match[1] ?? match[3] ?? match[6]) ? ' and ' : ' to ',
  }))

/** As it was typed: blanks set twice ("SG  13"), and a dash for the hyphen of a Sector ("ITU–T"). */
const TYPED = /(?<=\S)( {2,})(?=\S)|(?<=\bITU)[–—](?=[TRD]\b)/g

const typedEdits = (text: string): Edit[] =>
  [...text.matchAll(TYPED)].map(({ 0: words, 1: blanks, index }) => ({
    start: index,
    end: index + words.length,
    english: blanks ? ' ' : '-',
  }))

/** Edits that share no character with an earlier one of the list, in the order of the text. */
function apart(edits: readonly Edit[], length: number): Edit[] {
  const taken = new Uint8Array(length + 1)
  return edits
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function apply(text: string, edits: readonly Edit[]): Translation {
  const starts: number[] = []
  const ends: number[] = []
  const pieces: string[] = []
  let at = 0
  const keep = (until: number) => {
    pieces.push(text.slice(at, until))
    for (; at < until; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const { start, end, english } of edits) {
    keep(start)
    // What stands for nothing by itself ("号决议" behind its number) belongs to what stands before it.
    if (english.trim() === '' && ends.length > 0) ends[ends.length - 1] = end
    pieces.push(english)
    for (let i = 0; i < english.length; i++) {
      starts.push(start)
      ends.push(end)
    }
    at = end
  }
  keep(text.length)
  return {
    text: pieces.join(''),
    spanOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? start }),
  }
}

/**
 * A text with its designators in English, where it has any of another language: "Commission d'études 13" is "Study Groups 13",
 * "第92号决议" "Resolutions 92"; and what is typed in an odd way as it is meant. The finders read that. Null where nothing
 * changes. In a query (`asked`) every language may stand.
 */
export function translate(given: string, asked: boolean): Translation | null {
  const typed = typedEdits(given)
  if (!asked && !OTHER.test(given)) return typed.length === 0 ? null : apply(given, typed)
  const text = alike(given)
  const language = languageOf(text)
  const hasNumber = /\d/.test(text)
  const languages = new Set(LANGUAGES.filter((one) => MAY_HAVE[one].test(text)))
  const rules = rulesOf(language, asked).filter(
    (rule) => (hasNumber || !rule.isNumbered) && languages.has(rule.language),
  )
  const found = rules.flatMap(({ form, edits }) => [...text.matchAll(form)].flatMap(edits))
  const marks = [...text.matchAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g)].map(
    ({ index }): Edit => ({ start: index, end: index + 1, english: '' }),
  )
  const glue = language || found.length > 0 ? glueEdits(text) : []
  const edits = apart([...versionEdits(text), ...found, ...glue, ...marks, ...typed], text.length)
  return edits.length === 0 && text === given ? null : apply(text, edits)
}
