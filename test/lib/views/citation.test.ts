import { describe, expect, test } from 'vitest'
import { bibtexCitation, type Citation, cslCitation, plainCitation } from '../../../lib/views/citation'

const citation: Citation = {
  id: '92-05',
  title: 'Action item 92-05: SG13 to study 100 % of R&D_networks.',
  container: 'An Action Plan',
  number: 'TSAG-TD25R1',
  issued: '2017-05-01',
  url: 'https://example.org/action-items/92-05',
  accessed: '2026-11-24',
}

describe('the citation of a place', () => {
  test('in plain text names the place, the plan with number and date, the address and the day', () => {
    expect(plainCitation(citation)).toBe(
      'Action item 92-05: SG13 to study 100 % of R&D_networks. In: An Action Plan, TSAG-TD25R1, 2017-05-01. https://example.org/action-items/92-05 (read 2026-11-24).',
    )
  })

  test('leaves out what the document does not state', () => {
    expect(plainCitation({ ...citation, number: null, issued: null })).toContain('In: An Action Plan. https://')
    expect(bibtexCitation({ ...citation, number: null, issued: null })).not.toMatch(/number|year|issued/)
    expect(cslCitation({ ...citation, issued: null })[0]).not.toHaveProperty('issued')
  })

  test('in BibTeX is one entry in which no character of the text is a command', () => {
    const entry = bibtexCitation({ ...citation, title: '50 % & {more}_\\end' })
    expect(entry).toMatch(/^@misc\{92-05,\n/)
    expect(entry).toContain('title = {{50 \\% \\& \\{more\\}\\_\\textbackslash{}end}}')
    expect(entry).toContain('year = {2017}')
  })

  test('in CSL-JSON has its dates in parts, as far as known', () => {
    expect(cslCitation(citation)[0]).toMatchObject({
      id: '92-05',
      issued: { 'date-parts': [[2017, 5, 1]] },
      accessed: { 'date-parts': [[2026, 11, 24]] },
    })
    expect(cslCitation({ ...citation, issued: '2017' })[0]).toMatchObject({ issued: { 'date-parts': [[2017]] } })
  })
})
