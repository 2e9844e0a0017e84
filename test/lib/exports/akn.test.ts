import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { readPlan } from '../../../indexer/read-plan'
import { MAKERS } from '../../../lib/exports/make'
import { formsOf } from '../../../lib/exports/page-forms'
import { parsePath } from '../../../lib/refs/address'
import { explorerOf } from '../../explorer-of'
import { realPlan } from '../../real-plan'

const schema = readFileSync(join(import.meta.dirname, 'akoma-ntoso-profile.xsd'), 'utf8')
const explorer = await explorerOf(realPlan ? await readPlan(realPlan.path) : undefined)
const { lookups } = explorer
const context = { explorer, site: 'https://plans.example' }
const akn = async (path: string) => String((await MAKERS.akn(parsePath(path), {}, context))?.body)

const validate = async (...documents: readonly string[]) =>
  (
    await validateXML({
      xml: documents.map((contents, i) => ({ fileName: `document-${i}.akn`, contents })),
      schema: [schema],
      initialMemoryPages: 1024,
      maxMemoryPages: 8192,
    })
  ).errors

/** The characters of a document that are no blanks, and the addresses that it refers to. */
function read(xml: string): { text: string; refs: string[] } {
  const parser = new SaxesParser({ xmlns: true })
  const read = { text: '', refs: [] as string[] }
  parser.on('text', (text) => {
    read.text += text
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'ref') read.refs.push(attributes.href?.value ?? '')
  })
  parser.write(xml).close()
  return { ...read, text: read.text.replace(/\s+/g, '') }
}
const letters = (text: string) => text.replace(/\s+/g, '')

const resolutions = lookups.entriesOfKind('resolution')

describe('a resolution in Akoma Ntoso', () => {
  test('has every character of its operative text', async () => {
    expect(resolutions.length).toBeGreaterThan(55)
    for (const { id } of resolutions) {
      const { text } = read(await akn(`/wtsa-16/resolutions/${id}`))
      const entries = lookups.entriesAt(id)
      for (const entry of entries) expect(text.includes(letters(entry.text)), entry.id).toBe(true)
      // Two entries of the same words need both to be there.
      expect(text.length, id).toBeGreaterThanOrEqual(
        entries.reduce((sum, entry) => sum + letters(entry.text).length, 0),
      )
    }
  })

  test('refers to each thing that its text is known to mention', async () => {
    for (const { id } of resolutions.slice(0, 20)) {
      const { refs } = read(await akn(`/wtsa-16/resolutions/${id}`))
      const texts = lookups.entriesAt(id).flatMap((entry) => lookups.mentionsIn(entry.id))
      expect(refs.length, id).toBeGreaterThanOrEqual(texts.filter(({ entity }) => entity !== null).length)
      for (const ref of refs) expect(ref).toMatch(/^https:\/\/plans\.example\//)
    }
  })

  test('is valid, whichever it is', async () => {
    const all = await Promise.all(resolutions.map(({ id }) => akn(`/wtsa-16/resolutions/${id}`)))
    expect(await validate(...all)).toEqual([])
    const [first = '', ...others] = all
    expect(await validate(...others.slice(0, 2), first.replace('<meta>', '<beta>'))).not.toEqual([])
  })

  test('has its action items as a document that is attached', async () => {
    const xml = await akn('/wtsa-16/resolutions/res-92')
    expect(xml).toContain('<statement name="resolution">')
    expect(xml).toContain('<attachment eId="res-92.items">')
    expect(xml).toContain('<hcontainer eId="92-05" name="actionItem"')
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/wtsa-16/res-92"/>')
    expect(xml).toContain('<FRBRuri value="/akn/un/statement/wtsa-16/res-92/eng@undated"/>')
  })
})

test('an action item has the words of its cells and of its progress', async () => {
  const xml = await akn('/wtsa-16/action-items/92-05')
  expect(await validate(xml)).toEqual([])
  const { text } = read(xml)
  const item = lookups.getActionItem('92-05')!
  expect(text).toContain(letters(item.action))
  for (const note of lookups.childrenOf('92-05')) expect(text).toContain(letters(note.text))
})

test('the whole plan is one valid collection: every resolution, every action item, every id once', async () => {
  const xml = await akn('/wtsa-16')
  expect(await validate(xml)).toEqual([])
  expect(xml.match(/<statement /g)).toHaveLength(resolutions.length)
  expect(xml.match(/name="actionItem"/g)).toHaveLength(lookups.entriesOfKind('action-item').length)
})

test('what is not as the standard has it is noticed', async () => {
  const xml = await akn('/wtsa-16/action-items/92-05')
  expect(await validate(xml.replace('<FRBRcountry value="un"/>', ''))).not.toEqual([])
  expect(await validate(xml.replace('name="actionItem"', ''))).not.toEqual([])
})

test('what the edition has not has no document', async () => {
  expect(await MAKERS.akn(parsePath('/wtsa-16/resolutions/res-999'), {}, context)).toBeUndefined()
  expect(await MAKERS.txt(parsePath('/wtsa-16/action-items/99-99'), {}, context)).toBeUndefined()
})

test('the same text is there as plain text and as JSON with its mentions', async () => {
  expect(formsOf(parsePath('/wtsa-16/resolutions/res-92')).map(({ form }) => form)).toEqual(
    expect.arrayContaining(['akn', 'txt', 'json']),
  )
  const text = String((await MAKERS.txt(parsePath('/wtsa-16/resolutions/res-92'), {}, context))?.body)
  const { entries } = JSON.parse(
    String((await MAKERS.json(parsePath('/wtsa-16/resolutions/res-92'), {}, context))?.body),
  )
  expect(entries).toHaveLength(lookups.entriesAt('res-92').length)
  for (const entry of entries) {
    expect(text).toContain(entry.text.trim())
    expect(explorer.source.slice(entry.span.start, entry.span.end)).toHaveLength(entry.text.length)
  }
})
