import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { briefFile, briefOfPage } from '../../../../lib/exports/brief/word'
import { say } from '../../../../lib/messages/message'
import { readWord } from '../../../../lib/reading/word/read'
import { type BriefState, type BriefSubject, newBrief } from '../../../../lib/refs/brief'
import { getActionItemPage } from '../../../../lib/views/action-item'
import { getBrief } from '../../../../lib/views/brief/brief'
import { itemName } from '../../../../lib/views/passages'
import { explorerOf } from '../../../explorer-of'

const explorer = await explorerOf()
const { lookups } = explorer
const exported = { explorer, site: 'https://plans.example' }
const TODAY = new Date('2026-11-29T12:00:00Z')

const thing = (of: string): BriefSubject => ({ kind: 'thing', of })
/** Words are compared without the blanks between them: a cell ends a line where a page does not. */
const packed = (text: string) => text.replace(/\s+/g, '')

async function read(subject: BriefSubject, change: Partial<BriefState> = {}) {
  const found = await getBrief({ ...newBrief(subject), ...change, subject }, explorer)
  if (found.kind !== 'brief') throw new Error(`${JSON.stringify(subject)} is no brief`)
  const file = await briefFile(found.brief, exported, TODAY)
  const parts = unzipSync(file.body as Uint8Array)
  const word = await readWord(file.name, Buffer.from(file.body as Uint8Array))
  return { brief: found.brief, file, word, part: (name: string) => strFromU8(parts[`word/${name}`]!) }
}

/** The numbers in the column of items of every table of a Word file. */
const numbersIn = ({ blocks }: Awaited<ReturnType<typeof readWord>>) =>
  blocks.flatMap((block) =>
    block.kind === 'row' ? (block.cells[1]?.[0]?.text.match(/^Item (\S+(?: \(without number\))?)/)?.[1] ?? []) : [],
  )

test('the brief of every resolution reads back with all its items, and says of each what its page says', async () => {
  const resolutions = lookups.entriesOfKind('resolution')
  expect(resolutions.length).toBeGreaterThanOrEqual(61)
  for (const { id, title } of resolutions) {
    const { word, file } = await read(thing(id), { progress: 'whole' })
    const own = lookups.childrenOf(id).filter(({ kind }) => kind === 'action-item')
    expect(numbersIn(word), id).toEqual(expect.arrayContaining(own.map((item) => itemName(item.id))))
    expect(file.name).toMatch(/^wtsa-16-brief-(?:resolution|opinion)-\d+\.docx$/)
    const text = packed(word.text)
    expect(text).toContain(packed(title))
    for (const item of own) {
      const found = getActionItemPage(item.id, lookups)
      if (found?.kind !== 'item') throw new Error(`${item.id} has no page`)
      const { action, milestone, status, notes, evidence } = found.page
      const said = notes.map(({ passage }) => passage.text.map((piece) => piece.text).join(''))
      for (const words of [action, milestone, say(`state.${status}`), ...said, ...evidence.map(({ label }) => label)])
        expect(text, item.id).toContain(packed(words))
    }
  }
})

test('the brief of every study group reads back with every item on which it acts', async () => {
  const groups = lookups.entitiesOfKind('study-group').filter(({ id }) => /^(?:itu-t-sg\d+$|tsag$)/.test(id))
  expect(groups.length).toBeGreaterThan(8)
  for (const { id } of groups) {
    const { word, brief } = await read(thing(id), { parts: [], progress: 'none' })
    const acts = lookups
      .entriesOfKind('action-item')
      .filter((item) => lookups.factsOf(item.id, 'acts').some(({ body }) => body === id))
    expect(numbersIn(word), id).toEqual(expect.arrayContaining(acts.map((item) => itemName(item.id))))
    expect(numbersIn(word)).toHaveLength(brief.total)
  }
})

test('it is a file that an editor of Word can go on with', async () => {
  const { part } = await read(thing('res-44'))
  const document = part('document.xml')
  expect(part('styles.xml')).toContain('<w:lang w:val="en-GB"')
  for (const style of ['Title', 'Subtitle', 'Heading1', 'NoSpacing'])
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
  expect(document).toContain('<w:tblHeader/>')
  expect(part('_rels/document.xml.rels')).toContain('https://plans.example/wtsa-16/action-items/44-')
  expect(part('header1.xml')).toContain('WTSA-16 Action Plan')
  expect(part('footer1.xml')).toContain('NUMPAGES')
})

test('the address of a brief with its ending is its file, which leads into exactly its edition', async () => {
  const file = await briefOfPage({ of: 'res-44', progress: 'none' }, exported)
  const parts = unzipSync(file?.body as Uint8Array)
  const addresses = [...strFromU8(parts['word/_rels/document.xml.rels']!).matchAll(/Target="(https:[^"]+)"/g)]
  expect(addresses.length).toBeGreaterThan(10)
  for (const [, address] of addresses) expect(address).toMatch(/wtsa-16(?:@|%40)undated/)
  const { text } = await readWord('brief.docx', Buffer.from(file?.body as Uint8Array))
  expect(text).not.toContain('Progress\n')
  expect(await briefOfPage({}, exported)).toBeUndefined()
  expect(await briefOfPage({ of: 'res-999' }, exported)).toBeUndefined()
})

test('with a sheet for each item every item has its heading and its citation', async () => {
  const { word } = await read({ kind: 'items', items: ['92-05', '44-02'] }, { layout: 'sheets' })
  expect(word.text).toMatch(/^Item 44-02$/m)
  expect(word.text).toMatch(/^Item 92-05$/m)
  expect(word.text).toMatch(/Action item 92-05: .*https:\/\/plans\.example\/wtsa-16@undated\/action-items\/92-05/)
})
