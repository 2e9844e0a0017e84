import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { addEdition, LibraryFault, originalOf, removeEditions } from '../../../indexer/library'
import { readPlan } from '../../../indexer/read-plan'
import { openLibrary } from '../../../lib/library/library'
import { BrokenLibrary, editionId } from '../../../lib/library/manifest'

const plan = join(import.meta.dirname, '..', '..', 'fixtures', 'small-plan.txt')
const place = mkdtempSync(join(tmpdir(), 'explorer-library-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
let directory: string
let count = 0
beforeEach(() => {
  directory = join(place, String(++count))
})

/** Adds the small plan as an edition of a day, its text changed by `change` and read from a file of another name. */
async function add(date: string, { id = 'small', change = (text: string) => text, name = `${date}.txt` } = {}) {
  const path = join(place, name)
  writeFileSync(path, change(readFileSync(plan, 'utf8')))
  const edition = { date, title: `Plan ${id}` }
  return addEdition(directory, await readPlan(path, edition), { plan: id, edition })
}
const ids = () => openLibrary(directory).manifest.plans.flatMap(({ editions }) => editions.map(editionId))

test('editions are listed by plan, the newest first, whatever the order in which they are added', async () => {
  await add('2018-02-26')
  await add('2017-05-01')
  await add('2019-09', { id: 'other' })
  await add('2018-12-10')
  expect(ids()).toEqual(['small@2018-12-10', 'small@2018-02-26', 'small@2017-05-01', 'other@2019-09'])
  expect(openLibrary(directory).defaultPlan?.id).toBe('small')
})

test('a plan without a date is the newest of its plan, and a dated address means exactly that edition', async () => {
  await add('2017-05-01')
  await add('2018-02-26', { change: (text) => text.replace(' to ', ' in order to ') })
  const library = openLibrary(directory)
  expect(library.find({ plan: 'small', date: null })?.date).toBe('2018-02-26')
  expect(library.find({ plan: 'small', date: '2017-05-01' })?.date).toBe('2017-05-01')
  expect(library.find({ plan: 'small', date: '2016-01-01' })).toBeUndefined()
  const [newer, older] = library.manifest.plans[0]!.editions
  expect((await library.open(newer!)).source).not.toBe((await library.open(older!)).source)
})

test('an edition that is added again replaces itself, and its old files go with the next change', async () => {
  const first = await add('2018-02-26')
  const again = await add('2018-02-26', { change: (text) => text.replace(' to ', ' in order to ') })
  expect(ids()).toEqual(['small@2018-02-26'])
  expect(again.folder).not.toBe(first.folder)
  await add('2018-12-10')
  expect(existsSync(join(directory, first.folder))).toBe(false)
  expect(existsSync(join(directory, again.folder))).toBe(true)
})

test('another edition of the same day has a number of its own', async () => {
  await add('2018-02-26')
  await add('2018-02-26', { name: 'second.txt', change: (text) => text.replace(' to ', ' in order to ') })
  expect(ids().sort()).toEqual(['small@2018-02-26', 'small@2018-02-26.2'])
})

test('the registry says which editions mention an entity, and forgets those that are removed', async () => {
  await add('2017-05-01')
  await add('2018-02-26')
  const { registry } = openLibrary(directory)
  const [id, entity] = Object.entries(registry).find(([, { kind }]) => kind === 'study-group')!
  expect(Object.keys(entity.editions).sort()).toEqual(['small@2017-05-01', 'small@2018-02-26'])
  removeEditions(directory, { plan: 'small', date: '2017-05-01' })
  expect(Object.keys(openLibrary(directory).registry[id]!.editions)).toEqual(['small@2018-02-26'])
  removeEditions(directory, { plan: 'small', date: null })
  expect(openLibrary(directory)).toMatchObject({ registry: {}, manifest: { plans: [] } })
})

test('a word that every object of the language has is no entity', async () => {
  await add('2018-02-26')
  const { registry } = openLibrary(directory)
  for (const id of ['constructor', '__proto__', 'toString']) expect(registry[id]).toBeUndefined()
})

test('what the library does not have cannot be removed, and the message lists what it has', async () => {
  await add('2018-02-26')
  expect(() => removeEditions(directory, { plan: 'small', date: '2016' })).toThrow(
    /no small@2016; it has small@2018-02-26/,
  )
})

test('a corpus that was changed, or stands beside another source text, is not served', async () => {
  const first = await add('2017-05-01')
  const second = await add('2018-02-26', { change: (text) => `${text}\n` })
  cpSync(join(directory, first.folder, 'source.txt'), join(directory, second.folder, 'source.txt'))
  writeFileSync(join(directory, first.folder, 'corpus.json'), '{}')
  const library = openLibrary(directory)
  await expect(library.open(first)).rejects.toThrow(/corpus.json was changed since it was indexed/)
  await expect(library.open(second)).rejects.toThrow(/source.txt was changed since it was indexed/)
})

test.each<[string, (manifest: string) => string, RegExp]>([
  ['names a folder elsewhere', (text) => text.replace('"folder": "small/', '"folder": "../small/'), /is broken/],
  ['names the library itself', (text) => text.replace(/"folder": "[^"]+"/, '"folder": "small/.."'), /is broken/],
  ['names a file elsewhere', (text) => text.replace(/"name": "[^"]+"/, '"name": "../../plan.txt"'), /is broken/],
  ['is no JSON', (text) => text.slice(0, 100), /is broken/],
  [
    'is of another format',
    (text) => text.replace('action-plan-library/1', 'action-plan-library/9'),
    /has the format action-plan-library\/9, and this explorer reads action-plan-library\/1: use the explorer that made it/,
  ],
])('a manifest that %s is refused, and nothing is changed', async (_, change, sentence) => {
  await add('2017-05-01')
  const path = join(directory, 'manifest.json')
  const changed = change(readFileSync(path, 'utf8'))
  writeFileSync(path, changed)
  expect(() => openLibrary(directory)).toThrow(sentence)
  await expect(add('2018-02-26')).rejects.toThrow(BrokenLibrary)
  expect(readFileSync(path, 'utf8')).toBe(changed)
})

test('a file that was broken is read as soon as it is whole again', async () => {
  const info = await add('2018-02-26')
  const file = join(directory, info.folder, 'corpus.json')
  const whole = readFileSync(file)
  writeFileSync(file, '{}')
  const library = openLibrary(directory)
  await expect(library.open(info)).rejects.toThrow()
  writeFileSync(file, whole)
  expect((await library.open(info)).lookups.corpus.entries.length).toBeGreaterThan(0)
})

test('the file that was read is kept beside its edition', async () => {
  const info = await add('2018-02-26')
  expect(readFileSync(originalOf(directory, info), 'utf8')).toBe(readFileSync(plan, 'utf8'))
})

test('what an ended process left is cleared by the next change', async () => {
  await add('2017-05-01')
  mkdirSync(join(directory, 'small', '2018-02-26.999.draft'))
  writeFileSync(join(directory, 'manifest.json.999.draft'), '{')
  await add('2018-02-26')
  expect(readdirSync(join(directory, 'small')).filter((name) => name.endsWith('.draft'))).toEqual([])
  expect(readdirSync(directory).filter((name) => name.endsWith('.draft'))).toEqual([])
})

test('a library that another command is changing is left alone; the lock of an ended one is taken over', async () => {
  await add('2017-05-01')
  writeFileSync(join(directory, 'lock'), String(process.ppid))
  await expect(add('2018-02-26')).rejects.toThrow(LibraryFault)
  writeFileSync(join(directory, 'lock'), '999999999')
  await add('2018-02-26')
  expect(ids()).toHaveLength(2)
})

test('no more than a few editions are held at once, and the one lately asked for is not read again', async () => {
  for (let month = 1; month <= 6; month++) await add(`2017-0${month}-01`)
  const library = openLibrary(directory)
  const { editions } = library.manifest.plans[0]!
  const first = await library.open(editions[0]!)
  expect(await library.open(editions[0]!)).toBe(first)
  for (const info of editions.slice(1)) await library.open(info)
  expect(await library.open(editions[0]!)).not.toBe(first)
})
