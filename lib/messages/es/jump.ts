import type { jump as english } from '../en/jump'
import type { Translation } from '../translation'

/** What parts that run in the browser say: the menu of keys, the cards. */
export const jump: Translation<typeof english> = {
  'jump.title': 'Ir a',
  'jump.label': 'Ir a un número, un nombre o una página',
  'jump.where': 'Adónde ir',
  'jump.placeholder': '92-05, Q5/13, TSAG TD25R1, un nombre, una página…',
  'jump.page': 'Página',
  'jump.search': 'Buscar',
  'jump.search.for': ({ q }) => `Buscar «${q}»`,
  'jump.help': '↑ ↓ para elegir, Intro para abrir, Esc para cerrar',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'Sugerencias',
  'jump.suggestions.count': ({ count }) => `Sugerencias: ${count}`,
  'copied.link': 'Enlace copiado',
  copied: 'Copiado',
  'copied.not': 'El navegador no permite copiar: seleccione el texto',
  'card.also': 'También en',
  'card.more': ({ count }) => `y ${count} más`,
}
