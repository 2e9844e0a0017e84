import { describe, expect, test } from 'vitest'
import { idsOf } from '../../accuracy/texts'
import { bodies } from './texts/bodies'
import { designations } from './texts/designations'
import { documents } from './texts/documents'
import { languages } from './texts/languages'
import { resolutions } from './texts/resolutions'
import { sectors } from './texts/sectors'
import { whole } from './texts/whole'

describe.each(Object.entries({ bodies, designations, documents, languages, resolutions, sectors, whole }))(
  'references of a text: %s',
  (_, rows) => {
    test.each(rows)('%s', (text, ids) => expect(idsOf(text)).toBe(ids))
  },
)
