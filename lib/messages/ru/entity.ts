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
  'entity.description': ({ kind, name, places }) => `${kind} ${name}. Все места плана, где есть ссылка: ${places}.`,
  'relation.part-of': 'Входит в',
  'relation.part-of.back': 'Включает',
  'relation.revises': 'Пересмотр документа',
  'relation.revises.back': 'Пересмотрен в',
  'relation.supersedes': 'Заменяет',
  'relation.supersedes.back': 'Стал',
  'organizer.sentence': ({ place }) => `сказано в тексте: ${place}`,
  'organizer.name': ({ place }) => `следует из названия: ${place}`,
  'recommendation.approved': 'утверждено',
  'recommendation.draft': 'проект',
  'recommendation.consented': 'согласие получено',
  'recommendation.under revision': 'пересматривается',
  'recommendation.agreed': 'согласовано',
  'recommendation.published': 'опубликовано',
  'recommendation.determined': 'определено',
}
