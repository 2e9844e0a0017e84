import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { planJsonLd, resolutionJsonLd } from '../../../lib/exports/json-ld'
import { llmsFile } from '../../../lib/exports/llms'
import { openSearchDescription, openSearchSuggestions } from '../../../lib/exports/opensearch'
import { formsOf } from '../../../lib/exports/page-forms'
import { parseForm, parsePath } from '../../../lib/refs/address'
import { getSuggestions } from '../../../lib/views/suggest'
import { explorerOf } from '../../explorer-of'

const explorer = await explorerOf()
const site = 'https://plans.example'
const context = { explorer, site }

test('a browser is told where to search, where to ask for suggestions, and what to watch', () => {
  const templates: Record<string, string> = {}
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'Url') templates[attributes.type!] = attributes.template!
  })
  parser.write(String(openSearchDescription(site).body)).close()
  expect(templates).toEqual({
    'text/html': 'https://plans.example/search?q={searchTerms}',
    'application/x-suggestions+json': 'https://plans.example/opensearch/suggest?q={searchTerms}',
    'application/atom+xml': 'https://plans.example/search.atom?q={searchTerms}',
  })
})

test('suggestions are four lists as long as each other, behind what was typed', () => {
  const [q, ...lists] = JSON.parse(String(openSearchSuggestions('SG1', getSuggestions('SG1', explorer), site).body))
  expect(q).toBe('SG1')
  expect(lists).toHaveLength(3)
  expect(new Set(lists.map((list: string[]) => list.length)).size).toBe(1)
  expect(lists[0].length).toBeGreaterThan(0)
  for (const url of lists[2]) expect(url).toMatch(/^https:\/\/plans\.example\/[a-z]/)
})

test('the signpost for programs is short, and its files are forms that pages have', () => {
  const text = String(llmsFile(context).body)
  expect(text.split('\n').length).toBeLessThanOrEqual(30)
  for (const [, path] of text.matchAll(/\]\(https:\/\/plans\.example(\/(?:wtsa-16|events)[^)]*)\)/g)) {
    const asked = parseForm(path!)
    if (asked)
      expect(
        formsOf(parsePath(asked.page)).map(({ form }) => form),
        path,
      ).toContain(asked.form)
  }
})

test('the signpost leads to a resolution that the plan has', () => {
  const [, id] = String(llmsFile(context).body).match(/\/resolutions\/([\w.-]+)\.txt/) ?? []
  expect(explorer.lookups.getEntry(id ?? '')).toMatchObject({ kind: 'resolution' })
})

test('a resolution is told to machines as legislation that has its action items', () => {
  const data = resolutionJsonLd('res-92', context)
  expect(data).toMatchObject({
    '@type': 'Legislation',
    '@id': 'https://plans.example/wtsa-16/resolutions/res-92',
    name: expect.stringMatching(/^Resolution 92 – /),
    isPartOf: { '@type': 'Dataset', '@id': 'https://plans.example/wtsa-16' },
  })
  expect(data?.hasPart).toContainEqual({
    '@type': 'CreativeWork',
    '@id': 'https://plans.example/wtsa-16/action-items/92-05',
    name: 'Action item 92-05',
  })
  expect(resolutionJsonLd('res-999', context)).toBeUndefined()
})

test('a plan is told to machines as a data set, with the forms in which it is had', () => {
  const { distribution } = planJsonLd(context) as { distribution: { contentUrl: string }[] }
  expect(distribution.length).toBeGreaterThan(3)
  for (const { contentUrl } of distribution) {
    const asked = parseForm(new URL(contentUrl).pathname)
    expect(formsOf(parsePath(asked!.page)).map(({ form }) => form)).toContain(asked!.form)
  }
})
