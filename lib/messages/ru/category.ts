import type { category as english } from '../en/category'
import type { Translation } from '../translation'

/** What a change between two editions is about, as a reader asks for it. */
export const category: Translation<typeof english> = {
  'category.items-added': 'Добавленные меры',
  'category.items-dropped': 'Исключенные меры',
  'category.items-renumbered': 'Меры с новыми номерами или на новом месте',
  'category.state': 'Отметки',
  'category.milestone': 'Контрольные сроки',
  'category.action': 'Измененное содержание мер',
  'category.mandate': 'Основания',
  'category.notes': 'Примечания о ходе выполнения',
  'category.resolutions': 'Добавленные или исключенные резолюции',
  'category.titles': 'Названия и заголовки',
  'category.clauses': 'Пункты',
  'category.table-1': 'Таблица\u00a01',
  'category.legend': 'Условные обозначения',
  'category.list': 'Перечень изменений в плане',
  'category.other': 'Введения и рисунки',
  'category.references': 'Новые и утраченные ссылки',
}
