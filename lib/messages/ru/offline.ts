import type { offline as english } from '../en/offline'
import type { Translation } from '../translation'

export const offline: Translation<typeof english> = {
  'offline.skip': 'Перейти к содержанию',
  'offline.made': ({ date }) => `Автономная копия от ${date}`,
  'offline.no.network': ({ date }) => `Нет сети: автономная копия от ${date}`,
  'offline.none': 'Автономной копии такой редакции нет.',
  'offline.opening': 'План открывается…',
  'offline.script': 'Чтобы показать содержащийся в этом файле план, нужен JavaScript.',
  'offline.missing': 'Нет в этом файле',
  'offline.missing.why':
    'Этот файл содержит одну редакцию плана: резолюции, меры, то, на что они ссылаются, и поиск. Другие редакции, файлы для скачивания и проверка документов доступны в сети.',
}
