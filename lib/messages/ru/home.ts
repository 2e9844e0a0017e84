import type { home as english } from '../en/home'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const home: Translation<typeof english> = {
  'home.title': ({ plan }) => `Что сделано по каждой резолюции${plan ? ` ${plan}` : ''}`,
  'home.lead': ({ resolutions, items }) =>
    `${resolutions}, ${counted.items(items)} и все документы, Рекомендации, группы и мероприятия, на которые они ссылаются. Воспользуйтесь поиском или переходите по любой ссылке в обоих направлениях.`,
  'home.plans': ({ count }) =>
    `${plural(count, 'план', 'плана', 'планов')} действий и все документы, Рекомендации, группы и мероприятия, на которые они ссылаются. Откройте план или воспользуйтесь поиском: поиск ведется в одном плане.`,
  'home.open': 'Открыть план',
  'home.editions': ({ count }) => `${plural(count, 'редакция', 'редакции', 'редакций')}:`,
  'home.try': 'Например:',
  'home.browse': 'Разделы',
  'home.check': ({ check }) => `${check}: каких мер касается вклад, заявление о взаимодействии или отчет`,
  'home.overview': ({ overview }) => `${overview}: по ответственным органам, исследовательским комиссиям и резолюциям`,
}
