import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { bibtexCitation } from '../../../lib/exports/citations/bibtex'
import { type Citation, citationOf } from '../../../lib/exports/citations/citation'
import { cslCitation } from '../../../lib/exports/citations/csl'
import { plainCitation } from '../../../lib/exports/citations/plain'
import { risCitation } from '../../../lib/exports/citations/ris'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { textSource } from '../../../lib/reading/source'
import { explorerOf } from '../../explorer-of'

const citation: Citation = {
  id: '92-05',
  key: 'wtsa-16-item-92-05',
  title: 'Action item 92-05: SG13 to study 100 % of R&D_networks.',
  author: 'Director, Harbour Bureau',
  container: 'An Action Plan',
  number: 'TSAG-TD25R1',
  version: '4',
  meeting: 'Geneva, 1-4 May 2017',
  issued: '2017-05-01',
  url: 'https://example.org/wtsa-16@2017-05-01/action-items/92-05#n%201',
  accessed: '2026-11-29',
}
const unknown = { ...citation, author: null, number: null, version: null, meeting: null, issued: null }

describe('the citation of a place', () => {
  test('in plain text names author, place, plan, edition, address and day', () => {
    expect(plainCitation({ ...citation, url: 'https://example.org/92-05' })).toBe(
      'Director, Harbour Bureau. Action item 92-05: SG13 to study 100 % of R&D_networks. In: An Action Plan, TSAG-TD25R1, version 4, Geneva, 1-4 May 2017. https://example.org/92-05 (accessed 29 November 2026).',
    )
  })

  test('says so where the document does not state its edition', () => {
    expect(plainCitation(unknown)).toContain('In: An Action Plan, edition not stated. https://')
    expect(bibtexCitation(unknown)).not.toMatch(/author|number|year|issued/)
    expect(risCitation(unknown)).not.toMatch(/^(?:AU|M1|ET|PY|DA) /m)
    expect(cslCitation(unknown)[0]).not.toHaveProperty('issued')
  })

  test('names the day where no meeting is known', () => {
    expect(plainCitation({ ...unknown, issued: '2018-02' })).toContain('An Action Plan, February 2018. ')
  })

  test('in BibTeX is one entry in which no character of the text is a command', () => {
    const entry = bibtexCitation({ ...citation, title: '50 % & {more}_\\end' })
    expect(entry).toMatch(/^@incollection\{wtsa-16-item-92-05,\n/)
    expect(entry).toContain('title = {{50 \\% \\& \\{more\\}\\_\\textbackslash{}end}}')
  })

  test('in RIS keeps each field on one line', () => {
    expect(risCitation({ ...citation, title: 'A title\nER  - \r\nTY  - BOOK' })).toMatch(
      /^TI {2}- A title ER - TY - BOOK\r$/m,
    )
  })
})

describe('citation-js reads back', () => {
  const known = {
    type: 'chapter',
    title: citation.title,
    'container-title': citation.container,
    URL: citation.url,
    accessed: { 'date-parts': [[2026, 11, 29]] },
  }
  const day = { 'date-parts': [[2017, 5, 1]] }

  test('BibTeX', () =>
    expect(new Cite(bibtexCitation(citation), { forceType: '@biblatex/text' }).data).toMatchObject([
      { ...known, author: [{ family: citation.author }], issued: day },
    ]))

  // A comma divides the names of an author in RIS.
  test('RIS', () =>
    expect(new Cite(risCitation(citation), { forceType: '@ris/file' }).data).toMatchObject([
      { ...known, author: [{ family: 'Director', given: 'Harbour Bureau' }], issued: { 'date-parts': [[2017]] } },
    ]))

  test('CSL-JSON', () =>
    expect(new Cite(JSON.stringify(cslCitation(citation))).data).toMatchObject([
      { ...known, author: [{ literal: citation.author }], issued: day },
    ]))
})

const PLAN =
  'Source: Harbour Bureau\nTitle: WTSA-16 Action Plan\nTSAG-TD25R1\nGeneva, 1-4 May 2017\nResolution 5 - Lamps for harbours\nresolves\n1\tto light;\n\n\t05-01\n\tTSB to light with SG13\n\t2018\n\t\n\t\n'

describe('what can be cited', () => {
  const source = textSource('plan.txt', PLAN, '0'.repeat(64))
  const opening = explorerOf({
    path: 'plan.txt',
    corpus: indexSource(source, knowledge),
    text: Buffer.from(source.text),
  })
  const cited = async (id: string) => citationOf(id, await opening, 'https://plans.example', new Date('2026-11-29'))

  test.each([
    ['05-01', 'wtsa-16-item-05-01', 'Action item 05-01: TSB to light with SG13', '/wtsa-16@undated/action-items/05-01'],
    ['res-5', 'wtsa-16-res-5', 'Resolution 5: Lamps for harbours', '/wtsa-16@undated/resolutions/res-5'],
    [
      'res-5.1.1',
      'wtsa-16-res-5-1-1',
      'Resolution 5, resolves, 1: to light;',
      '/wtsa-16@undated/resolutions/res-5#res-5.1.1',
    ],
    ['itu-t-sg13', 'wtsa-16-itu-t-sg13', /^SG13: /, '/study-groups/itu-t-sg13?edition=wtsa-16%40undated'],
    ['wtsa-16', 'wtsa-16-undated', 'WTSA-16 Action Plan', '/wtsa-16@undated'],
  ])('%s, by the address of exactly this edition', async (id, key, title, path) => {
    expect(await cited(id)).toMatchObject({
      key,
      title: typeof title === 'string' ? title : expect.stringMatching(title),
      author: 'Harbour Bureau',
      number: 'TSAG-TD25R1',
      issued: '2017-05-01',
      url: `https://plans.example${path}`,
    })
  })

  test('and nothing else', async () => expect(await cited('99-99')).toBeUndefined())
})
