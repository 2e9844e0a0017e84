import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const entity: Translation<typeof english> = {
  'entity.title': 'Название в плане',
  'entity.state': 'Состояние в плане',
  'entity.organized': 'Организатор',
  'entity.revisions': 'Упоминаемые пересмотры',
  'entity.revision.this': '(этот)',
  'entity.written': 'Другие написания',
  'entity.plans': 'Другие планы',
  'entity.plans.cited': 'Упоминается также в',
  'entity.address': 'Открыть на itu.int',
  'entity.address.linked': 'Ссылка в документе',
  'entity.address.generated': 'ссылка создана автоматически и не проверена',
  'entity.connections': 'Связи',
  'entity.connections.show': 'Показать связи',
  'entity.cited': 'Где упоминается',
  'entity.cited.count': ({ places, passages }) =>
    passages > places
      ? `${counted.places(places)}, ${plural(passages, 'фрагмент', 'фрагмента', 'фрагментов')}`
      : counted.places(places),
  'entity.cited.none': 'В плане не упоминается; известно как часть того, что в плане упоминается.',
}
