import type { site as english } from '../en/site'
import type { Translation } from '../translation'

export const site: Translation<typeof english> = {
  'site.name': 'Навигатор планов действий',
  'site.colon': ': ',
  'site.skip': 'Перейти к содержанию',
  'site.keys': ({ one, other }) =>
    `Нажмите ${one} или ${other} на любой странице, чтобы сразу перейти к резолюции, мере, документу или группе.`,
  'site.description':
    'Поиск по плану действий ассамблеи по стандартизации и переход по его ссылкам в обоих направлениях.',
  'site.languages': 'Языки',
  'edition.undated': 'дата редакции не указана',
  'edition.newest': 'последняя',
  'edition.all': ({ count }) => `Все редакции (${count})`,
  'edition.older': ({ name }) => `Вы читаете более раннюю редакцию: ${name}.`,
  'edition.open.newest': ({ name }) => `Открыть эту страницу в последней редакции: ${name}`,
  'copy.link': 'Скопировать ссылку на этот абзац',
  'cite.copy': 'Копировать',
  'cite.copy.form': ({ name }) => `Копировать: ${name}`,
  'file.form.ics': 'Календарь',
  'file.form.txt': 'Текст',
  'file.form.atom': 'Лента',
  'cite.plain': 'Простой текст',
  'edition.not.stated': 'редакция не указана',
  'edition.without.date': 'без даты',
}
