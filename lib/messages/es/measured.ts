import type { measured as english } from '../en/measured'
import type { Translation } from '../translation'

/** Every figure of accuracy, with what it was measured on. */
export const measured: Translation<typeof english> = {
  'measured.title': 'Todas las cifras',
  'measured.seen': 'Textos conocidos al redactar las reglas',
  'measured.not-seen': 'Textos desconocidos al redactar las reglas',
  'measured.seen.means':
    'Las reglas se redactaron y corrigieron a partir de estos textos: las cifras indican en qué medida se ajustan a ellos.',
  'measured.not-seen.means':
    'Estos textos se anotaron una vez redactadas las reglas, y ninguna regla se corrigió a partir de ellos: las cifras indican qué cabe esperar de otro texto. Son breves y de una sola mano; los textos largos de otros autores quizá se lean peor.',
  'measured.plan': 'Plan oficial de la AMNT-16: referencias en la mitad de sus Resoluciones y medidas',
  'measured.states': 'Plan oficial de la AMNT-16: estados de Recomendaciones en un lugar determinado',
  'measured.foreign': 'Informes, declaraciones de coordinación, circulares y Resoluciones de la UIT, 2008-2025',
  'measured.lines': 'Textos breves, cada uno con un tipo de error ya cometido',
  'measured.own': 'Textos breves en seis idiomas, redactados para las pruebas',
  'measured.small-plans': 'Planes pequeños en las formas que adoptan los archivos Word y los textos',
  'measured.unseen': 'Textos breves de los mismos tipos, en seis idiomas',
  'measured.texts': 'Textos o lugares',
  'measured.right': 'Leídos sin error',
  'measured.labels': 'Referencias',
  'measured.precision': 'Precisión',
  'measured.recall': 'Cobertura',
  'measured.command': 'Las cifras se obtienen con la instrucción npm run accuracy.',
  'measured.scrolls': ({ name }) => `${name}, se desplaza horizontalmente`,
}
