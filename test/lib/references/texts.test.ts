import { describe, expect, test } from 'vitest'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { readReferences } from '../../../lib/references/read'
import { bodies } from './texts/bodies'
import { designations } from './texts/designations'
import { documents } from './texts/documents'
import { languages } from './texts/languages'
import { resolutions } from './texts/resolutions'
import { sectors } from './texts/sectors'
import { whole } from './texts/whole'

/** The ids of a text, each once, in order; events and action items are not what these texts are about. */
const idsOf = (text: string): string => {
  const found = readReferences(text, knowledge).flatMap(({ kind, id }) =>
    id !== null && kind !== 'event' && kind !== 'action-item' ? [id] : [],
  )
  return [...new Set(found)].join(' ')
}

describe.each(Object.entries({ bodies, designations, documents, languages, resolutions, sectors, whole }))(
  'references of a text: %s',
  (_, rows) => {
    test.each(rows)('%s', (text, ids) => expect(idsOf(text)).toBe(ids))
  },
)
