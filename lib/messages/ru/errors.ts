import type { errors as english } from '../en/errors'
import type { Translation } from '../translation'

export const errors: Translation<typeof english> = {
  'missing.title': 'Страница не найдена',
  'missing.lead':
    'В адресах используются номера плана: /action-items/92-05, /resolutions/res-92, /documents/tsag-td25r1. Поиск понимает номера и названия и в других написаниях.',
  'missing.meant': 'Возможно, вы имели в виду',
  'error.title': 'Произошла ошибка',
  'error.lead': 'Ошибка возникла на нашей стороне и записана в журнал сервера. Содержание плана не утрачено.',
  'error.again': 'Повторить попытку',
  'error.back': 'Назад',
  'error.home': 'Главная страница',
  'all.resolutions': 'Все резолюции',
  'all.items': 'Все меры',
}
