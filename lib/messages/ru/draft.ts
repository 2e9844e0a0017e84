import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

const references = (count: number): string => plural(count, 'ссылка', 'ссылки', 'ссылок')

export const draft: Translation<typeof english> = {
  'draft.title': 'Проверить документ',
  'draft.description':
    'Вставьте вклад, заявление о взаимодействии или отчет: его ссылки будут проверены и будут перечислены меры и пункты, которых он касается.',
  'draft.question': 'Каких мер касается ваш документ?',
  'draft.lead': ({ plan }) =>
    `Ссылки документа проверяются по плану «${plan}», и перечисляются меры и пункты, к которым он относится. Документ читается на этом сервере и не сохраняется.`,
  'draft.again': 'Проверить другой документ',
  'draft.paste': 'Вставьте текст',
  'draft.file': 'или выберите файл',
  'draft.file.place': 'Файл',
  'draft.file.drop': 'Файл можно также перетащить сюда.',
  'draft.limits': ({ megabytes, characters }) =>
    `Файл Word (.docx), текст OpenDocument (.odt), PDF с текстом или простой текст; не более ${megabytes}\u00a0МБ и ${characters}\u00a0знаков.`,
  'draft.period': 'Исследовательский период документа',
  'draft.period.note':
    'Временные документы, вклады, Циркуляры, Вопросы и рабочие группы нумеруются заново в каждом периоде.',
  'draft.period.this': ({ years }) => (years ? `${years}, как у этого плана` : 'Как у этого плана'),
  'draft.period.other': ({ years }) =>
    `Прочитано как документ исследовательского периода ${years}\u00a0годов; этот план относится к другому периоду.`,
  'draft.no.group.here': ({ group }) =>
    `в МСЭ-Т нет ${group}-й Исследовательской комиссии в исследовательском периоде этого плана`,
  'draft.check': 'Проверить',
  'draft.fault.form': 'Полученное не является формой этой страницы, или передача прервалась: повторите попытку.',
  'draft.fault.long': ({ characters }) =>
    `Текст слишком длинный: читаются тексты, содержащие не более ${characters}\u00a0знаков.`,
  'draft.fault.many': ({ names }) => `В тексте более ${names} ссылок: пришлите только нужную часть.`,
  'draft.fault.nothing': 'Нечего читать: вставьте текст или выберите файл.',
  'draft.name.text': 'Ваш текст',
  'draft.name.file': 'Файл',
  'draft.summary.none': 'Ссылок не найдено',
  'draft.summary': ({ count, counts }) => `${references(count)}: ${counts}`,
  'draft.reads': 'Читаются только обозначения, названия и даты; смысл текста не анализируется.',
  'draft.on.page': 'На этой странице',
  'draft.serves': 'Чего он касается',
  'draft.references': 'Ссылки',
  'draft.references.count': ({ count }) => references(count),
  'draft.text': 'Ваш текст',
  'draft.items': 'Меры, которых он может касаться',
  'draft.items.note': 'сначала наиболее вероятные',
  'draft.items.none': 'Нет мер с такими же ссылками или сходным текстом.',
  'draft.items.more': ({ count }) => `еще ${counted.items(count)}`,
  'draft.clauses': 'Пункты, которых он может касаться',
  'draft.clauses.more': ({ count }) => `еще ${counted.clauses(count)}`,
  'draft.table': 'В виде таблицы для копирования, с источниками',
  'draft.table.copy': 'Копировать как текст с табуляцией',
  'draft.table.label': 'Таблица мер',
  'draft.table.item': 'Мера',
  'draft.table.action': 'Содержание',
  'draft.table.state': 'Состояние',
  'draft.table.clause': 'Пункт',
  'draft.table.why': 'Почему',
  'draft.table.source': 'Источник',
  'draft.in-plan': 'Есть в этом плане',
  'draft.not-in-plan': 'Нет в этом плане',
  'draft.ambiguous': 'Неоднозначно',
  'draft.unresolved': 'Не определено',
  'draft.in-plan.count': ({ count }) => `${count} в этом плане`,
  'draft.not-in-plan.count': ({ count }) => `${count} вне этого плана`,
  'draft.ambiguous.count': ({ count }) => plural(count, 'неоднозначная', 'неоднозначные', 'неоднозначных'),
  'draft.unresolved.count': ({ count }) => plural(count, 'неопределенная', 'неопределенные', 'неопределенных'),
  'draft.reference': ({ number, verdict }) => `Ссылка\u00a0${number}: ${verdict}`,
  'draft.mentions': ({ count }) => `${plural(count, 'упоминание', 'упоминания', 'упоминаний')} в этом плане`,
  'draft.may.exist': 'В этом плане не упоминается, но вполне может существовать.',
  'draft.may.be': ({ candidates }) => `Возможно, это ${candidates}.`,
  'draft.perhaps': ({ meaning, why }) => `Возможно, имеется в виду ${meaning}: ${why}.`,
  'draft.open.on': ({ host }) => `Открыть на ${host}`,
  'draft.by.rule': '(адрес составлен по правилу и не проверен)',
  'draft.no.item': ({ item }) => `в этом плане нет меры ${item}`,
  'draft.no.clause': ({ resolution, clauses }) => `${resolution} не содержит там пункта ${clauses}`,
  'draft.no.group': ({ group, years }) =>
    `в МСЭ-Т нет ${group}-й Исследовательской комиссии в исследовательском периоде ${years}\u00a0годов`,
  'draft.untracked': ({ reason }) =>
    reason ? `в перечне более не отслеживаемых («${reason}»)` : 'в перечне более не отслеживаемых',
  'draft.perhaps.group': ({ group }) => `другие Вопросы этого текста относятся к ${group}-й Исследовательской комиссии`,
  'draft.perhaps.revision': 'в плане упоминается другой пересмотр',
  'draft.perhaps.title': ({ name }) => `рядом стоит название ${name}`,
  'draft.because.item': 'в тексте названа эта мера',
  'draft.because.clause': 'в тексте назван этот пункт',
  'draft.because.implements': ({ clause }) => `выполняет пункт ${clause}`,
  'draft.because.resolution': ({ resolution }) => `относится к ${resolution}`,
  'draft.because.names': ({ name }) => `также упоминает ${name}`,
  'draft.because.words': ({ words }) => `сходные слова: ${words}`,
}
