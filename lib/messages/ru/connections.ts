import type { connections as english } from '../en/connections'
import type { Translation } from '../translation'
import { plural } from './plural'

export const connections: Translation<typeof english> = {
  'connections.of': ({ name }) => `Связи: ${name}`,
  'connections.between': ({ first, second }) => `Как связаны ${first} и ${second}`,
  'connections.description': 'С чем связаны резолюция, мера или то, на что они ссылаются, и что общего у двух из них.',
  'connections.example.one': 'Связи Резолюции\u00a092',
  'connections.example.two': 'Сравнение Резолюций\u00a092 и\u00a093',
  'connections.from': 'От',
  'connections.to': 'До',
  'connections.optional': '(необязательно)',
  'connections.show': 'Показать связи',
  'connections.through': ({ name, ties }) => `через ${name}: ${ties}`,
  'connections.same': ({ name }) => `И то и другое\u00a0– ${name}.`,
  'connections.none': ({ first, second }) =>
    `Связь между ${first} и ${second} не найдена, даже цепочкой из шести звеньев.`,
  'connections.strongest': 'Самая тесная связь',
  'connections.other': 'Другая связь',
  'connections.links': ({ count }) => plural(count, 'звено', 'звена', 'звеньев'),
  'connections.steps': 'Шаги',
  'connections.step.one': 'один шаг',
  'connections.step.two': 'два шага',
  'connections.kinds': 'Виды',
  'connections.scrolls': 'Схема прокручивается по горизонтали.',
  'connections.drawing':
    'Слева направо: резолюции, меры и то, что в них упоминается. Выберите прямоугольник, чтобы увидеть его связи',
  'connections.left': ({ count }) =>
    count > 0 ? `; еще ${plural(count, 'связь', 'связи', 'связей')}\u00a0– только в списке ниже.` : '.',
  'connections.two.steps': ({ title }) => `${title} в двух шагах`,
  'connections.sides': 'Сравнение',
  'connections.fact': 'Признак',
  'connections.shared': 'Что у них общего',
  'connections.shared.none': 'Нет меры, которая ссылалась бы на оба, и общих ссылок у них нет.',
  'connections.together': 'Меры, в которых названы оба',
  'connections.more': ({ count }) => `и еще ${count}, упоминаемых во многих местах`,
  'connections.unknown': ({ typed }) =>
    `По запросу «${typed}» ничего не найдено. Попробуйте 92-05, Резолюция 92, SG13 или Y.3110.`,
  'connections.states': ({ items, states }) => (states ? `${items}: ${states}` : items),
  'connections.state': ({ count, state }) => `${state} (${count})`,
  'tie.mentions': ({ from, to }) => `${from} упоминает ${to}`,
  'tie.implements': ({ from, to }) => `${from} выполняет пункт: ${to}`,
  'tie.see': ({ from, to }) => `${from} ссылается на ${to}`,
  'tie.same-item': ({ from, to }) => `${from} – та же мера, что ${to}`,
  'tie.revises': ({ from, to }) => `${from} – пересмотр документа ${to}`,
  'tie.part-of': ({ from, to }) => `${from} входит в ${to}`,
  'tie.supersedes': ({ from, to }) => `${from} заменяет ${to}`,
  'tie.belongs-to': ({ from, to }) => `${from} включает меру ${to}`,
}
