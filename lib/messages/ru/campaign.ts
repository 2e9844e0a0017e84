import type { campaign as english } from '../en/campaign'
import type { Translation } from '../translation'
import { plural } from './plural'

export const campaign: Translation<typeof english> = {
  'campaign.title': 'Намеренно вызванные сбои',
  'campaign.about': ({ held, cases }) =>
    `Процессы прерывают, файлы повреждают, запросы подделывают, серверы перегружают, а навигатор должен продолжать работу: при последней проверке он выдержал ${held} из ${plural(cases, 'испытания', 'испытаний', 'испытаний')}.`,
  'campaign.fault': 'Сбой',
  'campaign.outcome': 'Результат',
  'campaign.seen': 'Что наблюдалось',
  'campaign.held': 'Выдержано',
  'campaign.failed': 'Не выдержано',
  'campaign.not-run': 'Не проводилось',
  'campaign.processes': 'Процессы',
  'campaign.search-server': 'Поисковый сервер',
  'campaign.library': 'Файлы библиотеки',
  'campaign.requests': 'Запросы',
  'campaign.load': 'Нагрузка',
  'campaign.files': 'Поврежденные документы',
  'campaign.patterns': 'Повторяющийся текст',
}
