import type { overview as english } from '../en/overview'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const overview: Translation<typeof english> = {
  'overview.title': 'Обзор',
  'overview.description':
    'Сколько мер выполняется, достигло целей, выполнено и по скольким нет сведений о ходе выполнения: по ответственным органам, исследовательским комиссиям и резолюциям.',
  'overview.lead': ({ items, resolutions }) =>
    `${counted.items(items)}; ${resolutions}. Нажмите на любое число, чтобы увидеть меры.`,
  'overview.resolutions': ({ resolutions, opinions }) =>
    opinions > 0
      ? `${counted.resolutions(resolutions)} и ${plural(opinions, 'мнение', 'мнения', 'мнений')}`
      : counted.resolutions(resolutions),
  'overview.jeopardy': ({ count }) => `${count} под угрозой`,
  'overview.jeopardy.red': ({ items }) => `${items} (выделено в плане красным).`,
  'overview.more': 'Другие разделы о плане',
  'overview.silent': 'меры без сведений о ходе выполнения и просроченные меры',
  'overview.timeline': 'что и к какому сроку',
  'overview.table-1': 'кто исполняет, кто сотрудничает, кто получает отчеты',
  'overview.changes': 'более не отслеживаемые меры, повторно использованные номера, новые меры',
  'overview.traceability': 'пункты без мер, меры без пункта или подтверждений',
  'overview.all': 'Все меры',
  'chart.actors': 'По ответственным органам',
  'chart.actors.note': 'Мера учитывается у каждого органа, названного исполнителем.',
  'chart.study-groups': 'По исследовательским комиссиям',
  'chart.study-groups.note':
    'Мера учитывается у каждой исследовательской комиссии, названной в ее содержании или в примечаниях о ходе выполнения.',
  'chart.resolutions': 'По резолюциям',
  'chart.caption': ({ title }) => `Меры ${title}, по состоянию`,
  'chart.name': 'Название',
  'chart.all': 'Все',
  'chart.all.of': ({ label, count }) => `${label}: ${counted.items(count)}`,
  'chart.part': ({ label, count, state }) => `${label}: ${counted.items(count)}, ${state}`,
}
