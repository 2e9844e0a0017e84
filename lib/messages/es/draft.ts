import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'
import { plural } from './plural'

/** A document that is checked: its form, and what its references mean. */
export const draft: Translation<typeof english> = {
  'draft.title': 'Comprobar un documento',
  'draft.description':
    'Pegue una contribución, una declaración de coordinación o un informe: se comprueban sus referencias y se enumeran las medidas y disposiciones con las que guarda relación.',
  'draft.question': '¿Con qué medidas guarda relación su documento?',
  'draft.lead': ({ plan }) =>
    `Sus referencias se comparan con ${plan} y se enumeran las medidas y disposiciones con las que guarda relación. El documento se lee en este servidor y no se almacena.`,
  'draft.again': 'Comprobar otro documento',
  'draft.paste': 'Pegue el texto',
  'draft.file': 'o elija su archivo',
  'draft.file.place': 'Archivo',
  'draft.file.drop': 'También puede soltar el archivo aquí.',
  'draft.limits': ({ megabytes, characters }) =>
    `Un archivo Word (.docx), un texto OpenDocument (.odt), un PDF que contenga texto o un texto sin formato; ${megabytes} MB y ${characters} caracteres como máximo.`,
  'draft.period': 'Periodo de estudios del documento',
  'draft.period.note':
    'La numeración de los Documentos Temporales, las contribuciones, las Circulares, las Cuestiones y los Grupos de Trabajo vuelve a empezar en cada periodo.',
  'draft.period.this': ({ years }) => (years ? `${years}, como este plan` : 'El mismo que este plan'),
  'draft.period.other': ({ years }) =>
    `Leído como documento del periodo de estudios ${years}; este plan corresponde a otro.`,
  'draft.no.group.here': ({ group }) =>
    `el UIT-T no tiene una Comisión de Estudio ${group} en el periodo de estudios de este plan`,
  'draft.check': 'Comprobar',
  'draft.fault.form': 'Lo enviado no es un formulario de esta página, o el envío se interrumpió: inténtelo de nuevo.',
  'draft.fault.long': ({ characters }) => `El texto es demasiado largo: el límite es de ${characters} caracteres.`,
  'draft.fault.nothing': 'No hay nada que leer: pegue un texto o elija un archivo.',
  'draft.name.text': 'Su texto',
  'draft.name.file': 'El archivo',
  'draft.summary.none': 'No se ha encontrado ninguna referencia',
  'draft.summary': ({ count, counts }) => `${plural(count, 'referencia')}: ${counts}`,
  'draft.reads': 'Solo se leen identificadores, nombres y fechas; el resto del texto no se interpreta.',
  'draft.on.page': 'En esta página',
  'draft.serves': 'Con qué guarda relación',
  'draft.references': 'Referencias',
  'draft.references.count': ({ count }) => plural(count, 'referencia'),
  'draft.text': 'Su texto',
  'draft.items': 'Medidas con las que puede guardar relación',
  'draft.items.note': 'de más a menos probables',
  'draft.items.none': 'Ninguna medida comparte referencias con este texto ni tiene una redacción parecida.',
  'draft.items.more': ({ count }) => plural(count, 'medida más', 'medidas más'),
  'draft.clauses': 'Disposiciones con las que puede guardar relación',
  'draft.clauses.more': ({ count }) => plural(count, 'disposición más', 'disposiciones más'),
  'draft.table': 'Como cuadro para copiar, con las fuentes',
  'draft.table.copy': 'Copiar como texto separado por tabuladores',
  'draft.table.label': 'Cuadro de medidas',
  'draft.table.item': 'Medida',
  'draft.table.action': 'Texto',
  'draft.table.state': 'Estado',
  'draft.table.clause': 'Disposición',
  'draft.table.why': 'Motivo',
  'draft.table.source': 'Fuente',
  'draft.in-plan': 'En este plan',
  'draft.not-in-plan': 'No está en este plan',
  'draft.ambiguous': 'Ambigua',
  'draft.unresolved': 'Sin resolver',
  'draft.in-plan.count': ({ count }) => `${count} en este plan`,
  'draft.not-in-plan.count': ({ count }) => `${count} fuera de este plan`,
  'draft.ambiguous.count': ({ count }) => plural(count, 'ambigua'),
  'draft.unresolved.count': ({ count }) => `${count} sin resolver`,
  'draft.reference': ({ number, verdict }) => `Referencia ${number}: ${verdict}`,
  'draft.mentions': ({ count }) => `${plural(count, 'mención', 'menciones')} en este plan`,
  'draft.may.exist': 'Este plan no la menciona. Es muy posible que exista.',
  'draft.may.be': ({ candidates }) => `Puede tratarse de ${candidates}.`,
  'draft.perhaps': ({ meaning, why }) => `Quizá ${meaning}: ${why}.`,
  'draft.open.on': ({ host }) => `Abrir en ${host}`,
  'draft.by.rule': '(dirección formada por una regla, sin comprobar)',
  'draft.no.item': ({ item }) => `este plan no contiene la medida ${item}`,
  'draft.no.clause': ({ resolution, clauses }) => `${resolution} no contiene ahí la disposición ${clauses}`,
  'draft.no.group': ({ group, years }) =>
    `el UIT-T no tiene una Comisión de Estudio ${group} en el periodo de estudios ${years}`,
  'draft.untracked': ({ reason }) =>
    reason
      ? `según el plan, ya no es objeto de seguimiento («${reason}»)`
      : 'según el plan, ya no es objeto de seguimiento',
  'draft.perhaps.group': ({ group }) => `las demás Cuestiones de este texto son de la Comisión de Estudio ${group}`,
  'draft.perhaps.revision': 'el plan cita otra revisión',
  'draft.perhaps.title': ({ name }) => `el título que figura al lado es el de ${name}`,
  'draft.because.item': 'el texto menciona esta medida',
  'draft.because.clause': 'el texto menciona esta disposición',
  'draft.because.implements': ({ clause }) => `aplica ${clause}`,
  'draft.because.resolution': ({ resolution }) => `corresponde a ${resolution}`,
  'draft.because.names': ({ name }) => `también menciona ${name}`,
  'draft.because.words': ({ words }) => `redacción parecida: ${words}`,
}
