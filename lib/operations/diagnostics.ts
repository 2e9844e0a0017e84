import { z } from 'zod'
import { Diagnostic, SEVERITIES, SUBJECTS } from '../domain/diagnostic'
import { RULES } from '../domain/rules'
import { mapPart, openList, partOf } from './cursor'
import { EDITION_FIELDS, idField, LIST_FIELDS } from './fields'
import { defineOperation } from './operation'
import { listOf } from './schemas'

/** So much of a passage at fault is shown, in UTF-16 units. */
const SHOWN = 400

export const diagnostics = defineOperation({
  name: 'diagnostics',
  summary: 'List the faults of an edition, and of our reading of it.',
  description:
    'Faults of the `document` are what its authors may want to correct; those of the `reading` are ours or of the form of the file, and never blame the authors.',
  method: 'GET',
  path: '/diagnostics',
  input: z.object({
    ...EDITION_FIELDS,
    rule: z
      .array(z.enum(Object.keys(RULES)))
      .optional()
      .describe('Only faults that these rules found.'),
    subject: z.enum(SUBJECTS).optional().describe('Whose fault it may be.'),
    severity: z.array(z.enum(SEVERITIES)).optional().describe('Only faults of these severities.'),
    location: idField('Only faults at this item or resolution.', '92-05').optional(),
    ...LIST_FIELDS,
  }),
  output: listOf(
    Diagnostic.extend({
      title: z.string().describe('What the rule reports, in words.'),
      text: z.string().nullable().describe(`The passage at fault as the source has it, at most ${SHOWN} characters.`),
    }),
  ),
  run: async (service, input) => {
    const { explorer, after } = await openList(service, input)
    const part = partOf(explorer, {
      all: explorer.lookups.corpus.diagnostics,
      passes: ({ rule, subject, severity, location }) =>
        (!input.rule?.length || input.rule.includes(rule)) &&
        (input.subject === undefined || subject === input.subject) &&
        (!input.severity?.length || input.severity.includes(severity)) &&
        (input.location === undefined || location === input.location),
      after,
      limit: input.limit,
    })
    return mapPart(part, (fault) => ({
      ...fault,
      title: RULES[fault.rule] ?? fault.rule,
      text: fault.span && explorer.source.slice(fault.span.start, Math.min(fault.span.end, fault.span.start + SHOWN)),
    }))
  },
})
