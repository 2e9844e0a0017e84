import type { lineage as english } from '../en/lineage'
import type { Translation } from '../translation'
import { plural } from './plural'

export const lineage: Translation<typeof english> = {
  'lineage.intro': ({ earlier, later }) => `Что стало с резолюциями и мерами плана «${earlier}» в плане «${later}».`,
  'lineage.none': 'В библиотеке нет плана предыдущей или следующей ассамблеи. Добавьте его: npm start -- ФАЙЛ.',
  'lineage.aligning': 'Планы сравниваются; откройте эту страницу снова через минуту.',
  'lineage.next': ({ title }) => `Продолжение в плане «${title}»`,
  'lineage.filter': 'Что с ними стало',
  'lineage.shown': ({ shown, total }) => `${shown} из ${total}`,
  'lineage.resolutions': 'Резолюции',
  'lineage.unchanged': 'Без изменений',
  'lineage.revised': 'Пересмотрена',
  'lineage.merged': 'Объединена с другой',
  'lineage.merged.into': ({ name }) => `Объединена с документом «${name}»`,
  'lineage.suppressed': 'Исключена',
  'lineage.new': 'Новая',
  'lineage.proposed': 'предположительно: ни номера, ни перечень изменений об этом не говорят',
  'lineage.before': ({ name }) => `ранее: ${name}`,
  'lineage.names': ({ label, names }) => `${label}: ${names}`,
  'lineage.title': 'с другим названием',
  'lineage.clauses.amended': ({ count }) => plural(count, 'пункт изменен', 'пункта изменены', 'пунктов изменено'),
  'lineage.clauses.added': ({ count }) => plural(count, 'пункт добавлен', 'пункта добавлены', 'пунктов добавлено'),
  'lineage.clauses.removed': ({ count }) => plural(count, 'пункт исключен', 'пункта исключены', 'пунктов исключено'),
  'lineage.items.continued': ({ count }) => plural(count, 'мера продолжается', 'меры продолжаются', 'мер продолжается'),
  'lineage.items.ended': ({ count }) => plural(count, 'мера завершается', 'меры завершаются', 'мер завершается'),
  'lineage.items.added': ({ count }) => plural(count, 'новая мера', 'новые меры', 'новых мер'),
  'lineage.shared': 'Упоминается в обоих планах',
  'lineage.shared.none': 'Общих упоминаний в этих планах нет.',
  'lineage.description': 'Что стало с резолюциями и мерами одной ассамблеи в плане следующей.',
}
