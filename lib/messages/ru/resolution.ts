import type { resolution as english } from '../en/resolution'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const resolution: Translation<typeof english> = {
  'resolution.description': ({ name, count }) =>
    `${name}: постановляющая часть по пунктам, ${counted.items(count)}, их состояние и ход выполнения.`,
  'resolution.title.from.table': 'Название взято из Таблицы\u00a01 (здесь в плане оно не напечатано).',
  'resolution.source': 'Источник',
  'resolutions.description':
    'Все резолюции плана с мерами и их состоянием, а также резолюции других органов, на которые ссылается план.',
  'resolutions.lead': ({ resolutions }) => `${resolutions} ассамблеи, с состоянием мер по ним`,
  'resolutions.other': 'Другие упоминаемые резолюции',
  'resolutions.no.items': 'нет мер',
  'resolution.states': 'Меры по состоянию',
  'resolution.text': 'Постановляющая часть',
  'resolution.text.lead': 'Меры показаны рядом с пунктом, который они выполняют, со сведениями о ходе выполнения.',
  'resolution.cites': 'Ссылается на',
  'resolution.cites.note': 'в постановляющей части',
  'resolution.cited.by': 'На нее ссылаются',
  'resolution.cited.elsewhere': ({ count }) => `Упоминается еще в\u00a0${counted.inPlaces(count)}`,
  'resolution.led.to': 'К чему привела',
  'resolution.led.to.note': 'по ссылкам в примечаниях о ходе выполнения мер',
  'resolution.led.to.none':
    'В примечаниях о ходе выполнения мер нет ссылок на Рекомендации, документы или мероприятия.',
  'resolution.without.clause': 'Меры без пункта',
  'resolution.without.clause.note': 'соответствующий пункт не найден',
  'resolution.gaps.itu-t': ({ count }) => `${counted.clauses(count)} для МСЭ-Т без мер`,
  'resolution.gaps.everybody': ({ count }) => `${plural(count, 'решение', 'решения', 'решений')} («resolves») без мер`,
  'resolution.gaps.others': ({ count }) => `${counted.clauses(count)} для других без мер`,
  'resolution.gaps.rule.title': 'Как считаются пункты',
  'resolution.gaps.rule':
    'У каждого абзаца постановляющей части одна из трех отметок: его меры, «охвачено пунктом выше» (он входит в пункт, по которому есть меры) или «мер нет». Абзац без мер считается один раз: его части отдельно не считаются. По пунктам, адресованным не МСЭ-Т, мер не предполагается.',
  'resolution.open.first': ({ count }) =>
    count === 1
      ? '1\u00a0пункт без сведений о ходе выполнения'
      : `${counted.clauses(count)} без сведений о ходе выполнения: перейти к первому`,
  'resolution.open.next': 'Следующий без сведений о ходе выполнения',
  'resolution.connections': 'Связи',
  'mark.covered': 'Охвачено пунктом выше',
  'mark.in.parts': 'Меры указаны у частей пункта',
  'mark.none': 'Мер нет',
  'mark.none.itu-t': 'Мер нет (адресовано МСЭ-Т)',
  'mark.progress.above': 'ход выполнения показан выше',
  'mark.more': 'показать полностью',
  'untracked.count': ({ count }) =>
    plural(
      count,
      'мера указана как более не отслеживаемая',
      'меры указаны как более не отслеживаемые',
      'мер указаны как более не отслеживаемые',
    ),
  'untracked.listed': ({ count, reason, items }) =>
    reason ? `${count} («${reason}»): ${items}` : `${count}: ${items}`,
  'suppressed.title': ({ number }) => `Резолюция\u00a0${number}`,
  'suppressed.lead': ({ number, reason }) =>
    `План больше не отслеживает Резолюцию\u00a0${number}${reason ? ` («${reason}»)` : ''} и не приводит ее текст.`,
  'untracked.still': 'еще есть в плане',
  'untracked.inference':
    'Этот перечень напечатан в плане без заголовка: о том, что номера больше не отслеживаются, можно судить по указанным причинам.',
}
