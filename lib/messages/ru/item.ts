import type { item as english } from '../en/item'
import type { Translation } from '../translation'
import { counted } from './counted'

export const item: Translation<typeof english> = {
  'item.kind': 'Мера',
  'item.also.numbered': ({ numbers }) => `Другие номера: ${numbers}`,
  'item.state': 'Состояние',
  'item.responsible': 'Ответственный',
  'item.not.stated': 'Не указан',
  'item.milestone': 'Контрольный срок',
  'item.no.milestone': 'Нет',
  'item.periodic': 'Периодические цели достигнуты (как в плане)',
  'item.completed': 'Выполнено (как в плане)',
  'item.states': 'Состояние в каждой редакции',
  'item.changes': 'Изменения',
  'item.changes.since': ({ count, date }) =>
    count > 0 ? `${counted.changes(count)} с\u00a0${date}` : `Без изменений с\u00a0${date}`,
  'item.mandate': 'Основание',
  'item.mandate.note': 'выполняемые пункты',
  'item.mandate.none': 'Соответствующий пункт не найден.',
  'item.mandate.same': 'Текст совпадает с содержанием меры.',
  'item.mandate.cited': ({ citation }) => `указан как «${citation}»`,
  'item.progress': 'Ход выполнения',
  'item.progress.none': 'Нет сведений о ходе выполнения.',
  'item.evidence': ({ count }) => `Приведенные подтверждения (${count})`,
  'item.related': 'Связанные меры',
  'item.refers.to': 'Ссылается на',
  'item.referred.by': 'На нее ссылаются',
  none: 'Нет.',
  'item.position': ({ place }) => `В документе: ${place}`,
  'item.listed.dropped': 'В перечне изменений указана как исключенная, но по-прежнему есть в плане',
  'item.listed.reused': 'В перечне изменений указано, что номер использован повторно: раньше он обозначал другую меру',
  'item.listed.new': 'В перечне изменений указана как новая',
  'item.list': 'перечень изменений',
  'dropped.dropped': ({ name, reason }) =>
    reason
      ? `Мера ${name} больше не отслеживается («${reason}»).`
      : `Мера ${name} больше не отслеживается; причина не указана.`,
  'dropped.reused': ({ name, reason }) =>
    `Мера ${name} исключена, ее номер использован повторно${reason ? ` («${reason}»)` : ''}.`,
  'dropped.new': ({ name, reason }) =>
    `Мера ${name} объявлена новой${reason ? ` («${reason}»)` : ''}, но в плане ее нет.`,
  'dropped.resolution': 'Резолюция',
  'dropped.others': 'Перечислены вместе с ней',
  'dropped.source': 'В плане',
  'dropped.all': 'Все изменения, перечисленные в этой редакции',
  'related.same': 'та же мера',
  'related.refers': 'эта мера ссылается на нее',
  'related.referred': 'она ссылается на эту меру',
  'related.clause': 'выполняет тот же пункт',
  'related.cites': ({ name }) => `также упоминает ${name}`,
  'item.untracked': ({ item }) => `Мера\u00a0${item}, больше не отслеживается`,
}
