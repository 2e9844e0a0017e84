import type { states as english } from '../en/states'
import type { Translation } from '../translation'

export const states: Translation<typeof english> = {
  'state.silent': 'Нет сведений о ходе выполнения',
  'state.open': 'Выполняется',
  'state.periodic': 'Периодические цели достигнуты',
  'state.completed': 'Выполнено',
  'state.silent.short': 'Нет сведений',
  'state.open.short': 'Выполняется',
  'state.periodic.short': 'Цели достигнуты',
  'state.completed.short': 'Выполнено',
  'state.silent.means': 'нет отметки о выполнении, и ни в одном примечании не сообщается о ходе выполнения',
  'state.open.means': 'в примечании сообщается о ходе выполнения, и ни одна из двух отметок не проставлена однозначно',
  'state.periodic.means':
    'в плане отмечено, что периодические цели достигнуты, и в примечании сообщается о ходе выполнения',
  'state.completed.means': 'в плане отмечено, что мера выполнена',
  'states.title': 'Что означают состояния',
}
