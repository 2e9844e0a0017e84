import type { tableOne as english } from '../en/table-one'
import type { Translation } from '../translation'
import { plural } from './plural'

export const tableOne: Translation<typeof english> = {
  'table-1.description': 'По каждой резолюции: кто исполняет, кто сотрудничает и кто получает отчеты.',
  'table-1.lead': 'По каждой резолюции: кто исполняет, кто сотрудничает и кто получает отчеты.',
  'table-1.filter': 'Фильтр',
  'table-1.filter.rows': 'Фильтр строк',
  'table-1.group': 'Исследовательская комиссия (включая «все»)',
  'table-1.rows': ({ shown, total }) => `${shown} из ${plural(total, 'строки', 'строк', 'строк')}`,
  'table-1.none': 'Нет соответствующих резолюций.',
  'table-1.show.all': 'Показать все строки',
  'table-1.scrolls': 'Таблица\u00a01, прокручивается по горизонтали',
}
