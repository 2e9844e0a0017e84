import type { jump as english } from '../en/jump'
import type { Translation } from '../translation'

export const jump: Translation<typeof english> = {
  'jump.title': 'Перейти к',
  'jump.label': 'Перейти к номеру, названию или странице',
  'jump.where': 'Куда перейти',
  'jump.placeholder': '92-05, Q5/13, TSAG TD25R1, название, страница…',
  'jump.page': 'Страница',
  'jump.search': 'Поиск',
  'jump.search.for': ({ q }) => `Искать «${q}»`,
  'jump.help': '↑ ↓\u00a0– выбор, Enter\u00a0– переход, Esc\u00a0– закрыть',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'Подсказки',
  'jump.suggestions.count': ({ count }) => `Подсказки: ${count}`,
  'copied.link': 'Ссылка скопирована',
  copied: 'Скопировано',
  'copied.not': 'Браузер не разрешает копирование: выделите текст',
  'card.also': 'Также:',
  'card.more': ({ count }) => `и еще ${count}`,
}
