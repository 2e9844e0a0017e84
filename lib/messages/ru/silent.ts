import type { silent as english } from '../en/silent'
import type { Translation } from '../translation'
import { counted } from './counted'

export const silent: Translation<typeof english> = {
  'silent.description': 'Меры, по которым нет сведений о ходе выполнения, и просроченные меры.',
  'silent.lead': ({ count }) => `Нет сведений о ходе выполнения ${counted.ofItems(count)}.`,
  'silent.export': 'Отфильтровать или выгрузить этот список',
  'silent.overdue': 'Просрочено',
  'silent.all': 'Все меры без сведений о ходе выполнения',
  'silent.on.edition': ({ date }) => `Просрочено на дату этой редакции, ${date}.`,
  'silent.on.year': ({ year }) => `Просрочено на 1\u00a0января ${year}\u00a0года.`,
  'silent.undated': 'Дата документа в нем не указана.',
  'silent.choose': 'Показать меры, просроченные на начало года:',
  'silent.none.overdue': 'На тот момент просроченных мер не было.',
}
