import { expect, test } from 'vitest'
import { findIdentifiers } from '../../../lib/identifiers'
import { isInAnotherLanguage, languageOf, translate } from '../../../lib/identifiers/languages'
import { context } from './find'

const found = (text: string, purpose: 'document' | 'query') =>
  findIdentifiers(text, context({ purpose })).map(({ id, start, end }) => `${id} ${text.slice(start, end)}`)

test.each([
  ["La Commission d'études 13 s'est réunie.", ["itu-t-sg13 Commission d'études 13"]],
  [
    "les Commissions d'études 2, 3 et 17 de l'UIT-T",
    ["itu-t-sg2 Commissions d'études 2", 'itu-t-sg3 3', 'itu-t-sg17 17'],
  ],
  ['la Résolution 92 (Rév. Hammamet, 2016)', ['res-92 Résolution 92 (Rév. Hammamet, 2016)']],
  ['la Résolution 130 (Rév. Busan, 2014) est citée', ['pp-res-130 Résolution 130 (Rév. Busan, 2014)']],
  ["les Résolutions 44 et 45 de l'AMNT-16", ['res-44 Résolutions 44', 'res-45 45']],
  ['la Résolution 45 de la CMDT', ['wtdc-res-45 Résolution 45']],
  [
    'le GCNT a reçu la Question 5/13 de la CE 13 à Genève',
    ['tsag GCNT', 'itu-t-q5-13 Question 5/13', 'itu-t-sg13 CE 13'],
  ],
  ['Résolution 646 (CMR-15)', ['wrc-res-646 Résolution 646 (CMR-15)']],
  ['las Comisiones de Estudio 5 y 20 del UIT-T', ['itu-t-sg5 Comisiones de Estudio 5', 'itu-t-sg20 20']],
  ['la Resolución 77 (Rev. Dubái, 2012)', ['res-77 Resolución 77 (Rev. Dubái, 2012)']],
  [
    'la Cuestión 5/13 y la Recomendación UIT-T L.1000',
    ['itu-t-q5-13 Cuestión 5/13', 'itu-t-l.1000 Recomendación UIT-T L.1000'],
  ],
  ['Исследовательская комиссия 13 МСЭ-Т', ['itu-t-sg13 Исследовательская комиссия 13']],
  ['в ИК 2, 5 и 17', ['itu-t-sg2 ИК 2', 'itu-t-sg5 5', 'itu-t-sg17 17']],
  ['ИК 1 МСЭ-D', ['itu-d-sg1 ИК 1']],
  ['Резолюция 92 (Пересм. Хаммамет, 2016 г.)', ['res-92 Резолюция 92 (Пересм. Хаммамет, 2016 г.)']],
  [
    'Вопрос 5/13; КГСЭ; Рабочая группа 1/20',
    ['itu-t-q5-13 Вопрос 5/13', 'tsag КГСЭ', 'itu-t-wp1-20 Рабочая группа 1/20'],
  ],
  ['第13研究组和第2、3和17研究组', ['itu-t-sg13 第13研究组', 'itu-t-sg2 第2', 'itu-t-sg3 3', 'itu-t-sg17 17研究组']],
  ['第92号决议（2016年，哈马马特，修订版）', ['res-92 第92号决议（2016年，哈马马特，修订版）']],
  ['全权代表大会第130号决议', ['pp-res-130 全权代表大会第130号决议']],
  ['第5/13号课题、ITU-T Y.3110建议书', ['itu-t-q5-13 第5/13号课题', 'itu-t-y.3110 ITU-T Y.3110']],
  ['لجنة الدراسات 13 لقطاع تقييس الاتصالات', ['itu-t-sg13 لجنة الدراسات 13']],
  ['لجان الدراسات 2 و3 و17', ['itu-t-sg2 لجان الدراسات 2', 'itu-t-sg3 3', 'itu-t-sg17 17']],
  ['القرار ٩٢ (المراجَع في الحمامات، 2016)', ['res-92 القرار ٩٢ (المراجَع في الحمامات، 2016)']],
  ['المسألة ٥/١٣', ['itu-t-q5-13 المسألة ٥/١٣']],
])('a text in another language: %s', (text, expected) => expect(found(text, 'document')).toEqual(expected))

test.each([
  ["Commission d'études 13", 'itu-t-sg13'],
  ['commission d’études 13', 'itu-t-sg13'],
  ['comision de estudio 2', 'itu-t-sg2'],
  ['CE 13', 'itu-t-sg13'],
  ['ИК 13', 'itu-t-sg13'],
  ['第13研究组', 'itu-t-sg13'],
  ['لجنة الدراسات 13', 'itu-t-sg13'],
  ['résolution 45 CMDT', 'wtdc-res-45'],
  ['Resolución n° 92', 'res-92'],
  ['Резолюция № 92', 'res-92'],
  ['决议92', 'res-92'],
  ['92号决议', 'res-92'],
  ['القرار 92', 'res-92'],
  ['课题 5/13', 'itu-t-q5-13'],
  ['Рекомендация МСЭ-Т Y.3110', 'itu-t-y.3110'],
  ['gant', 'tsag'],
  ["groupe régional de la CE 3 pour l'Afrique", 'itu-t-sg3rg-afr'],
  ['第5研究组非洲区域组', 'itu-t-sg5rg-afr'],
  ['groupe de travail 2/5', 'itu-t-wp2-5'],
])('a reader asks: %s', (text, id) =>
  expect(findIdentifiers(text, context({ purpose: 'query' })).map((one) => one.id)).toEqual([id]),
)

test.each([
  'In Florianópolis, the screen had a resolution 1080, and CE 13 marks were seen.',
  'A café has 5 questions 7 and 8',
])('an English text with an accent names nothing of it: %s', (text) => expect(found(text, 'document')).toEqual([]))

test('an English text is not touched', () => {
  expect(translate('SG13 and Resolution 92 – “agreed” in 2017', false)).toBeNull()
})

test.each([
  ["Le plan d'action et les résolutions sont dans la base", 'fr'],
  ['El plan de acción y las resoluciones son del año', 'es'],
  ['План действий', 'ru'],
  ['行动计划', 'zh'],
  ['خطة العمل', 'ar'],
  ['The action plan is in the base of the Union', null],
] as const)('%s: %s', (text, language) => expect(languageOf(text)).toBe(language))

test.each([
  ['études sur la 5G', true],
  ['энергоэффективность', true],
  ['energy efficiency', false],
  ['ITU-T Y.3110', false],
])('whether "%s" is of another language: %s', (query, is) => expect(isInAnotherLanguage(query)).toBe(is))
