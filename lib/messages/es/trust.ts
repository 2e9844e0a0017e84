import type { trust as english } from '../en/trust'
import type { Translation } from '../translation'
import { agree, plural } from './plural'

/** How accurate the explorer is, and what it is. */
export const trust: Translation<typeof english> = {
  'trust.description':
    'En qué medida las reglas encuentran las referencias del plan, en comparación con anotaciones hechas a mano, tipo por tipo.',
  'trust.lead': ({ count }) =>
    `Las reglas que encuentran referencias se han comparado con anotaciones hechas a mano en ${plural(count, 'lugar', 'lugares')} del plan oficial de la AMNT-16: la mitad de sus medidas y Resoluciones. Los resultados de otros textos figuran más abajo.`,
  'trust.measured': 'Fiabilidad medida',
  'trust.scrolls': 'Fiabilidad, se desplaza horizontalmente',
  'trust.kind': 'Tipo',
  'trust.labels': 'Anotadas',
  'trust.precision': 'Precisión',
  'trust.recall': 'Cobertura',
  'trust.wrong': 'Erróneas',
  'trust.missed': 'Omitidas',
  'trust.states': 'Estados de Recomendaciones en un lugar determinado',
  'trust.explained':
    'La precisión es la proporción de referencias encontradas que son correctas; la cobertura, la proporción de referencias existentes que se han encontrado. Estas reglas se ajustaron con las mismas anotaciones; cabe esperar una fiabilidad menor en otros textos.',
  'trust.limits': 'Límites de las reglas',
  'trust.limit.documents':
    'Un número de documento sin más se atribuye al órgano del que trata la frase o la medida; si no se menciona ninguno, la referencia queda abierta.',
  'trust.limit.names':
    'Un nombre que no figura en las listas de nombres no se encuentra; un número sin sus letras, tampoco.',
  'trust.limit.clauses':
    'La disposición que aplica una medida es la que esta cita, o aquella cuyo texto coincide cuando la cita es imprecisa o claramente errónea.',
  'trust.limit.events':
    'Dos eventos son uno solo cuando coinciden la fecha, el lugar y el título, en la medida en que estén impresos.',
  'trust.open': ({ count }) =>
    plural(count, 'referencia de este plan no está resuelta.', 'referencias de este plan no están resueltas.'),
  'trust.faults': ({ count, list }) =>
    `Se ${agree(count, 'ha detectado', 'han detectado')} ${plural(count, 'anomalía')}: ${list}.`,
  'trust.gaps': ({ list }) =>
    `Las disposiciones y medidas cuya relación entre sí, o con un justificante, se desconoce figuran en «${list}».`,
  'about.title': 'Acerca de este explorador',
  'about.description': 'Qué es este explorador, con qué se hizo y qué ofrece a otros programas.',
  'about.what': 'Qué es',
  'about.what.made': ({ source, entries, mentions }) =>
    `Lee el plan de acción de una asamblea de normalización, lo divide en entradas a las que se puede enlazar y encuentra lo que cita cada una. Lo que se ve aquí se ha obtenido mediante reglas a partir de un solo documento, ${source}: ${plural(entries, 'entrada')} y ${plural(mentions, 'mención', 'menciones')}. Prevalece el texto oficial.`,
  'about.what.introduction': 'La introducción del propio plan figura más abajo.',
  'about.command': ({ command }) =>
    `Para leer aquí el texto oficial u otro plan, como archivo Word o como texto exportado: ${command}`,
  'about.trust': 'Fiabilidad y límites',
  'about.trust.lost': ({ list }) =>
    `No se pierde nada del documento: cada carácter está en una entrada o en la ${list}.`,
  'about.trust.unread': 'lista de lo que no se ha leído',
  'about.trust.guessed': ({ count }) =>
    `No se adivina nada: ${plural(
      count,
      'referencia no está resuelta y se señala como tal, con el motivo.',
      'referencias no están resueltas y se señalan como tales, con el motivo.',
    )}`,
  'about.trust.back': 'Todo remite a la fuente: cada pasaje tiene su propia dirección.',
  'about.trust.faults': ({ count, list }) => `${plural(count, 'anomalía')} en el documento: ${list}.`,
  'about.trust.unsure': ({ count, list }) =>
    `${plural(count, 'elemento')} de los que el explorador no estaba seguro, o que no leyó: ${list}.`,
  'about.trust.measured': 'Fiabilidad medida, tipo por tipo',
  'about.trust.addresses':
    'Los enlaces a itu.int se generan únicamente a partir del identificador y no se han verificado.',
  'about.api.description': 'descripción',
  'about.edition': 'La edición completa',
  'about.source': 'texto fuente',
  'about.files': ({ edition, source }) => `${edition} y el ${source} son archivos.`,
  'about.introductions': 'Textos introductorios del plan',
  'about.api': ({ api, description }) =>
    `La ${api} da a los programas todo lo que muestran las páginas, con ejemplos para copiar; su ${description} sigue OpenAPI 3.1.`,
}
