import type { milestones as english } from '../en/milestones'
import type { Translation } from '../translation'

export const milestones: Translation<typeof english> = {
  'milestones.description': 'Меры плана по срокам выполнения.',
  'milestones.lead':
    'Сроки приведены так, как они напечатаны в плане. Меры с несколькими датами указаны под каждой из них.',
  'milestones.dated': 'С датой',
  'milestones.dated.none': 'Ни у одного контрольного срока нет даты.',
  'milestones.recurring': 'Повторяющиеся',
  'milestones.unclear': 'Неясные',
  'milestones.unclear.lead': 'Контрольный срок отсутствует или не читается как дата.',
  'milestones.silent': ({ count }) => `${count} без сведений о ходе выполнения`,
}
