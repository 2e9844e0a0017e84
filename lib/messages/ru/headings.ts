import type { headings as english } from '../en/headings'
import type { Translation } from '../translation'

/** Headings of the lists of a kind: what the things are part of. */
export const headings: Translation<typeof english> = {
  'heading.study-group.itu-t': 'Исследовательские комиссии МСЭ-Т и КГСЭ',
  'heading.study-group.regional': 'Региональные группы',
  'heading.study-group.working-parties': 'Рабочие группы',
  'heading.study-group.rapporteurs': 'Группы Докладчика',
  'heading.study-group.itu-d': 'МСЭ-D',
  'heading.study-group.itu-r': 'МСЭ-R',
  'heading.document.tsag': 'КГСЭ',
  'heading.document.study-groups': 'Исследовательские комиссии',
  'heading.document.circulars': 'Циркуляры БСЭ',
  'heading.document.council': 'Совет',
  'heading.document.council-groups': 'Рабочие и экспертные группы Совета',
  'heading.document.papers': 'Технические документы и отчеты',
  'heading.resolution.assembly': 'Этой ассамблеи, без главы в плане',
  'heading.resolution.pp': 'Полномочная конференция',
  'heading.resolution.council': 'Совет МСЭ',
  'heading.resolution.wtdc': 'Всемирная конференция по развитию электросвязи',
  'heading.resolution.radio': 'Ассамблея и конференция радиосвязи',
  'heading.resolution.unga': 'Генеральная Ассамблея Организации Объединенных Наций',
  'heading.others': 'Прочие',
  'heading.series': ({ letter }) => `Серия ${letter}`,
  'heading.question': ({ sector, group }) =>
    `${group}-я Исследовательская комиссия МСЭ-${sector === 'T' ? 'Т' : sector}`,
}
