import type { Diagnostic } from '../../domain/diagnostic'
import { RULES } from '../../domain/rules'
import { say } from '../../messages/message'
import { type EditionPage, pageRef } from '../../refs/ref'
import { getRegister } from '../../views/front-matter'
import { getTraceability, type TraceRow } from '../../views/traceability'
import type { Exported } from '../file'
import { absolute, type Table, tableOf } from './table'

/** Where the way from clause to evidence is broken. */
export function brokenWays(context: Exported): Table {
  const { lookups } = context.explorer
  const { forItuT, forEverybody, withoutMandate, withoutEvidence } = getTraceability(lookups)
  const of = (missing: string, rows: readonly TraceRow[]) => rows.map((row) => ({ missing, ...row }))
  return tableOf(
    { name: 'traceability', title: 'Traceability', page: absolute(pageRef(lookups.origin, 'traceability'), context) },
    [
      ...of(say('gaps.itu-t'), forItuT),
      ...of(say('gaps.everybody'), forEverybody),
      ...of(say('gaps.items'), withoutMandate),
      ...of(say('gaps.evidence'), withoutEvidence),
    ],
    [
      { head: 'What is missing', width: 20, cell: ({ missing }) => missing },
      {
        head: 'Place',
        width: 24,
        // A bare number of an item would be taken for a day.
        cell: ({ name, ref }) => ({ text: /^\d/.test(name) ? `Item ${name}` : name, url: absolute(ref, context) }),
      },
      { head: 'Words', width: 56, cell: ({ text }) => text },
    ],
    ({ ref }) => absolute(ref, context),
    context,
  )
}

const REGISTERS: Readonly<Record<Diagnostic['subject'], { page: EditionPage; title: string; name: string }>> = {
  document: { page: 'diagnostics', title: 'Problems noticed in the document', name: 'problems' },
  reading: { page: 'diagnostics/reading', title: 'How the file was read', name: 'reading' },
}

/** One of the two registers of faults. */
export function faults(subject: Diagnostic['subject'], context: Exported): Table {
  const { lookups, source } = context.explorer
  const { page, title, name } = REGISTERS[subject]
  const address = absolute(pageRef(lookups.origin, page), context)
  const rows = getRegister(lookups, source, subject).flatMap(({ rule, severity, faults: own }) =>
    own.map((fault) => ({ rule: RULES[rule] ?? rule, severity, ...fault })),
  )
  return tableOf(
    { name, title, page: address },
    rows,
    [
      { head: 'Kind', width: 22, cell: ({ rule }) => rule },
      { head: 'Severity', width: 8, cell: ({ severity }) => severity },
      {
        head: 'What was noticed',
        width: 40,
        cell: ({ message, ref }) => (ref ? { text: message, url: absolute(ref, context) } : message),
      },
      { head: 'Passage', width: 30, cell: ({ passage }) => passage && `“${passage}”` },
    ],
    ({ ref }) => (ref ? absolute(ref, context) : address),
    context,
  )
}
