/** The languages of ITU beside English. */
export type Language = 'fr' | 'es' | 'ru' | 'zh' | 'ar'

/**
 * A word of ITU's documents in its other languages, as patterns without groups, and what it is in English. Source: the titles of
 * ITU's publications, which come out in six languages (https://www.itu.int/pub).
 */
export type Word = {
  english: string
  printed: Partial<Record<Language, string>> /** It is printed in capitals: in small letters it is another word. */
  acronym?: true
}

/** Words that stand in front of a number; in Chinese around it: "第13研究组", "第92号决议", or in front: "决议92". */
export const NUMBERED: readonly Word[] = [
  {
    english: 'Study Groups',
    printed: {
      fr: "commissions?\\s{1,2}d'[eé]tudes?",
      es: 'comisi(?:[oó]n|ones)\\s{1,2}de\\s{1,2}estudios?',
      ru: 'исследовательск\\p{L}{2,3}\\s{1,2}комисси\\p{L}{1,3}',
      zh: '研究组',
      ar: '(?:ال)?لج(?:نة|ان|نتا|نتي)\\s{1,2}(?:ال)?دراسات',
    },
  },
  { english: 'Study Groups', printed: { fr: 'CE', es: 'CE', ru: 'ИК' }, acronym: true },
  {
    english: 'Working Parties',
    printed: {
      fr: 'groupes?\\s{1,2}de\\s{1,2}travail',
      es: 'grupos?\\s{1,2}de\\s{1,2}trabajo',
      ru: 'рабоч\\p{L}{2,3}\\s{1,2}групп\\p{L}{0,2}',
      zh: '工作组',
      ar: '(?:ال)?فر(?:قة|ق|قتا|قتي)\\s{1,2}(?:ال)?عمل',
    },
  },
  { english: 'Working Parties', printed: { fr: 'GT', es: 'GT', ru: 'РГ' }, acronym: true },
  {
    english: 'Collective letters',
    printed: {
      fr: 'lettres?\\s{1,2}collectives?(?:\\s{1,2}TSB)?',
      es: 'cartas?\\s{1,2}colectivas?(?:\\s{1,2}TSB)?',
      ru: 'коллективн\\p{L}{2,3}\\s{1,2}пис\\p{L}{2,4}(?:\\s{1,2}БСЭ)?',
      zh: '集体函',
      ar: '(?:ال)?رسالة\\s{1,2}(?:ال)?جماعية',
    },
  },
  {
    english: 'Questions',
    printed: {
      es: 'cuesti(?:[oó]n|ones)',
      ru: 'вопрос\\p{L}{0,3}',
      zh: '课题',
      ar: '(?:ال)?مس(?:ألة|ائل|ألتين|ألتان|ألتي)',
    },
  },
  {
    english: 'Contributions',
    printed: {
      es: 'contribuci(?:[oó]n|ones)',
      ru: 'вклад\\p{L}{0,2}',
      zh: '文稿',
      ar: '(?:ال)?مساهم(?:ة|ات|تين|تان)',
    },
  },
  {
    english: 'Council Resolutions',
    printed: {
      fr: 'r[eé]solutions?\\s{1,2}du\\s{1,2}conseil',
      es: 'resoluci(?:[oó]n|ones)\\s{1,2}del\\s{1,2}consejo',
      ru: 'резолюци\\p{L}{1,3}\\s{1,2}совета',
      ar: '(?:ال)?قرار(?:ات|ي)?\\s{1,2}المجلس',
    },
  },
  {
    english: 'Resolutions',
    printed: {
      fr: 'r[eé]solutions?',
      es: 'resoluci(?:[oó]n|ones)',
      ru: 'резолюци\\p{L}{1,3}',
      zh: '决议',
      ar: '(?:ال)?قرار(?:ات|ين|ان)?',
    },
  },
  {
    english: 'Decisions',
    printed: {
      fr: 'd[eé]cisions?',
      es: 'decisi(?:[oó]n|ones)',
      ru: 'решени\\p{L}{1,3}',
      zh: '决定',
      ar: '(?:ال)?مقرر(?:ات)?',
    },
  },
  {
    english: 'Opinion',
    printed: { fr: 'avis', es: 'opini(?:[oó]n|ones)', ru: 'мнени\\p{L}{1,2}', zh: '意见', ar: '(?:ال)?رأي' },
  },
  {
    english: 'TSB Circulars',
    printed: {
      fr: 'circulaires?(?:\\s{1,2}TSB)?',
      es: 'circular(?:es)?\\s{1,2}TSB|circulares',
      ru: 'циркуляр\\p{L}{0,3}(?:\\s{1,2}БСЭ)?',
      zh: '通函',
      ar: '(?:ال)?رسالة\\s{1,2}(?:ال)?معممة',
    },
  },
  {
    english: 'TDs',
    printed: {
      fr: 'documents?\\s{1,2}temporaires?',
      es: 'documentos?\\s{1,2}tempora(?:l|les)',
      ru: 'временн\\p{L}{2,3}\\s{1,2}документ\\p{L}{0,3}',
      zh: '临时文件',
      ar: '(?:ال)?وثيقة\\s{1,2}(?:ال)?مؤقتة',
    },
  },
  { english: 'TDs', printed: { es: 'DT' }, acronym: true },
  {
    english: 'Supplement',
    printed: {
      fr: 'suppl[eé]ments?',
      es: 'suplementos?',
      ru: '(?:дополнени|добавлени)\\p{L}{1,2}',
      zh: '增补',
      ar: '(?:ال)?إضافة',
    },
  },
]

/** Words in front of the letter of a series. */
export const OF_SERIES: readonly Word[] = [
  {
    english: 'Recommendation',
    printed: {
      fr: 'recommandations?',
      es: 'recomendaci(?:[oó]n|ones)',
      ru: 'рекомендаци\\p{L}{1,3}',
      ar: '(?:ال)?توصي(?:ة|ات|تين)',
    },
  },
]

/** A series by its letter or its round number: "la série P", "a la serie Y", "к серии X", "Y系列", "للسلسلة X"; `to` stands in front where a Supplement is to it. */
export const SERIES: readonly { language: Language; to: string; series: string }[] = [
  {
    language: 'fr',
    to: '\\s{1,2}(?:à|aux\\s{1,2}[Rr]ecommandations\\s{1,2}(?:UIT-T\\s{1,2})?de)\\s{1,2}la\\s{1,2}',
    series: "[Ss]érie\\s{1,2}(?:UIT-T\\s{1,2})?(?<letter>[A-Z](?:\\.\\d{1,5})?)(?![\\p{L}\\d']|\\.\\d)",
  },
  {
    language: 'es',
    to: '\\s{1,2}a\\s{1,2}(?:las\\s{1,2}[Rr]ecomendaciones\\s{1,2}(?:UIT-T\\s{1,2})?de\\s{1,2})?la\\s{1,2}',
    series: '[Ss]erie\\s{1,2}(?:UIT-T\\s{1,2})?(?<letter>[A-Z](?:\\.\\d{1,5})?)(?![\\p{L}\\d]|\\.\\d)',
  },
  {
    language: 'ru',
    to: '\\s{1,2}к\\s{1,2}(?:[Рр]екомендациям\\s{1,2})?',
    series:
      '(?:МСЭ-[TТ]\\s{1,2})?[Сс]ери[яийю]\\s{1,2}(?:МСЭ-[TТ]\\s{1,2})?(?<letter>[A-Z](?:\\.\\d{1,5})?)(?![\\p{L}\\d]|\\.\\d)',
  },
  { language: 'zh', to: '(?!)', series: '(?<![A-Z])(?<letter>[A-Z](?:\\.\\d{1,5})?)\\s?系列(?:建议书)?' },
  {
    language: 'ar',
    to: '\\s{1,2}(?:إلى\\s{1,2}ال|لل)',
    series: '(?:ال)?سلسلة\\s{1,2}(?:ITU-T\\s)?(?<letter>[A-Z](?:\\.\\d{1,5})?)(?![\\p{L}\\d]|\\.\\d)',
  },
]

/** ISO and IEC where they stand in front of a committee or of each other: "ISO/CEI JTC 1", "ИСО/МЭК"; CEI alone is another body in Spanish. */
export const STANDARDS_BODIES: readonly { language: Language; form: string; english: string }[] = [
  { language: 'fr', form: '\\bISO/CEI(?!\\p{L})', english: 'ISO/IEC' },
  { language: 'fr', form: '\\bCEI(?=[ /](?:TC|CE|SC)\\s?\\d)', english: 'IEC' },
  { language: 'ru', form: '(?<!\\p{L})ИСО/МЭК(?!\\p{L})', english: 'ISO/IEC' },
  { language: 'ru', form: '(?<!\\p{L})ИСО(?!\\p{L})', english: 'ISO' },
  { language: 'ru', form: '(?<!\\p{L})МЭК(?!\\p{L})', english: 'IEC' },
]

/** Between two numbers: and, or; and the ends of a range. */
export const AND = { latin: 'et|ou|y|e|o|u|и|или', other: '以及|和|及|与|或|و|أو' }
export const TO = { latin: 'à|a|al|до|по', other: '至|到|إلى' }
/** Between a number and the body that it is of. */
export const OF =
  "de\\s{1,2}l'|de\\s{1,2}la\\s{1,2}|du\\s{1,2}|del\\s{1,2}|de\\s{1,2}|в\\s{1,2}рамках\\s{1,2}|من\\s{1,2}"
/** "No." */
export const NUMBER_SIGN = 'n[°ºo]\\.?|N[°º]\\.?|№|núm\\.?|رقم'
