import type { connections as english } from '../en/connections'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** The page of connections. */
export const connections: Translation<typeof english> = {
  'connections.of': ({ name }) => `Relaciones: ${name}`,
  'connections.between': ({ first, second }) => `Relaciones de ${first} con ${second}`,
  'connections.description':
    'Con qué está relacionada una Resolución, una medida o lo que esta cita, y qué tienen en común dos de ellas.',
  'connections.example.one': 'Relaciones de la Resolución 92',
  'connections.example.two': 'Las Resoluciones 92 y 93, una junto a otra',
  'connections.from': 'De',
  'connections.to': 'A',
  'connections.optional': '(opcional)',
  'connections.show': 'Mostrar las relaciones',
  'connections.through': ({ name, ties }) => `a través de ${name}: ${ties}`,
  'connections.same': ({ name }) => `Ambos nombres designan lo mismo: ${name}.`,
  'connections.none': ({ first, second }) =>
    `No se ha encontrado ninguna relación de ${first} con ${second}, ni siquiera por una cadena de seis enlaces.`,
  'connections.strongest': 'Relación más fuerte',
  'connections.other': 'Otra relación',
  'connections.links': ({ count }) => plural(count, 'enlace'),
  'connections.steps': 'Pasos',
  'connections.step.one': 'un paso',
  'connections.step.two': 'dos pasos',
  'connections.kinds': 'Tipos',
  'connections.scrolls': 'El esquema se desplaza horizontalmente.',
  'connections.drawing':
    'De izquierda a derecha: las Resoluciones, las medidas y lo que estas mencionan. Seleccione un elemento para ver sus relaciones',
  'connections.left': ({ count }) =>
    count > 0
      ? `; ${agree(count, 'otro elemento figura solo', `otros ${count} elementos figuran solo`)} en la lista siguiente.`
      : '.',
  'connections.two.steps': ({ title }) => `${title} a dos pasos`,
  'connections.sides': 'Comparación',
  'connections.fact': 'Característica',
  'connections.shared': 'Qué tienen en común',
  'connections.shared.none': 'Ninguna medida cita ambos elementos, y estos no citan nada en común.',
  'connections.together': 'Medidas que mencionan ambos',
  'connections.more': ({ count }) =>
    agree(count, 'y 1 más que se cita en muchos lugares', `y ${count} más que se citan en muchos lugares`),
  'connections.unknown': ({ typed }) =>
    `Ningún resultado para «${typed}». Pruebe con 92-05, Resolución 92, SG13 o Y.3110.`,
  'connections.states': ({ items, states }) => (states ? `${items}: ${states}` : items),
  'connections.state': ({ count, state }) => `${state} (${count})`,
  'tie.mentions': ({ from, to }) => `${from} menciona ${to}`,
  'tie.implements': ({ from, to }) => `${from} aplica una disposición de ${to}`,
  'tie.see': ({ from, to }) => `${from} remite a ${to}`,
  'tie.same-item': ({ from, to }) => `${from} es la misma medida que ${to}`,
  'tie.revises': ({ from, to }) => `${from} es una revisión de ${to}`,
  'tie.part-of': ({ from, to }) => `${from} forma parte de ${to}`,
  'tie.supersedes': ({ from, to }) => `${from} sustituye a ${to}`,
  'tie.belongs-to': ({ from, to }) => `${from} comprende la medida ${to}`,
}
