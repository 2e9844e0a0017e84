import type { issues as english } from '../en/issues'
import type { Translation } from '../translation'
import { plural } from './plural'

export const issues: Translation<typeof english> = {
  'diagnostics.description': 'Что в документе выглядит ошибочным или неясным, с указанием фрагмента.',
  'diagnostics.lead': ({ reading }) =>
    `Недочеты, замеченные в документе, для проверки авторами. О том, в чем не уверен навигатор, см. «${reading}».`,
  'diagnostics.reading': 'Как прочитан файл',
  'diagnostics.furniture': 'Пропущенные колонтитулы и заголовки таблиц',
  'diagnostics.reading.description': 'В чем навигатор не был уверен при чтении документа и что он пропустил.',
  'diagnostics.reading.lead':
    'В чем навигатор не был уверен, чего он не прочитал, и пропущенные колонтитулы. Авторы в этом не виноваты; о том, что им, возможно, следует исправить, см.',
  'severity.error': ({ count }) => plural(count, 'ошибка', 'ошибки', 'ошибок'),
  'severity.warning': ({ count }) => plural(count, 'предупреждение', 'предупреждения', 'предупреждений'),
  'severity.info': ({ count }) => plural(count, 'замечание', 'замечания', 'замечаний'),
}
