import type { changes as english } from '../en/changes'
import type { Translation } from '../translation'

export const changes: Translation<typeof english> = {
  'changes.title': 'Что изменилось в этой редакции',
  'changes.description':
    'Меры, которые больше не отслеживаются, номера которых использованы повторно или которые добавлены.',
  'changes.lead': 'Изменения в том виде, в каком они перечислены в плане, с указанными причинами.',
  'changes.none': 'В документе нет перечня изменений.',
  'changes.inference':
    'Этот перечень напечатан в плане без заголовка. О том, что номера больше не отслеживаются, использованы повторно или являются новыми, можно судить по указанным причинам.',
  'changes.dropped': 'Больше не отслеживаются',
  'changes.dropped.about': 'Указаны как более не отслеживаемые. Те, что еще есть в плане, отмечены.',
  'changes.reused': 'Номер использован повторно',
  'changes.reused.about': 'Эти номера присвоены новым мерам.',
  'changes.new': 'Новые',
  'changes.new.about': 'Эти меры добавлены.',
  'changes.no.reason': 'причина не указана',
}
