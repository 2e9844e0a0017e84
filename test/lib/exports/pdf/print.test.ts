import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterEach, describe, expect, test } from 'vitest'
import { NotPrinted, print } from '../../../../lib/exports/pdf/print'
import { findChromium } from '../../../chromium'

const program = findChromium()
/** A machine under test is slow. */
const SLOW = 120_000

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <title>Fiche</title>
    <style>@page { margin: 2cm; @bottom-right { content: counter(page) " / " counter(pages); } }</style>
  </head>
  <body>
    <h1>Mesures</h1>
    <table>
      <thead><tr><th>Mesure</th></tr></thead>
      <tbody><tr><td><a href="https://plans.example/01-01">01-01</a></td></tr></tbody>
    </table>
  </body>
</html>`

type Node = { role?: string; children?: readonly Node[] }
const rolesOf = ({ role, children = [] }: Node): string[] => [...(role ? [role] : []), ...children.flatMap(rolesOf)]

const foldersLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith('action-plan-pdf-'))
const before = foldersLeft()
afterEach(() => expect(foldersLeft()).toEqual(before))

describe.skipIf(!program)('a page that is printed', () => {
  test(
    'has tags, language, title, links and the running lines of its style',
    async () => {
      const printed = await getDocumentProxy(await print(PAGE, program!, SLOW))
      const { info } = await printed.getMetadata()
      expect(info).toMatchObject({ Title: 'Fiche', Language: 'fr' })
      const page = await printed.getPage(1)
      expect(rolesOf((await page.getStructTree()) as Node)).toEqual(
        expect.arrayContaining(['H1', 'Table', 'TH', 'TD', 'Link']),
      )
      expect((await page.getAnnotations()).map(({ url }) => url)).toEqual(['https://plans.example/01-01'])
      const { items } = await page.getTextContent()
      const words = items.map((item) => ('str' in item ? item.str : ''))
      expect(words).toEqual(expect.arrayContaining(['1 / 1', 'Mesures', '01-01']))
    },
    SLOW,
  )

  test('is given up when it takes too long', async () => {
    await expect(print(PAGE, program!, 1)).rejects.toThrow(NotPrinted)
  })
})

test('what a process left that was killed while it printed is removed by the next, once it is old', async () => {
  const [old, young] = ['old', 'young'].map(() => mkdtempSync(join(tmpdir(), 'action-plan-pdf-')))
  const hourAgo = new Date(Date.now() - 3_600_000)
  utimesSync(old!, hourAgo, hourAgo)
  await expect(print(PAGE, '/bin/false')).rejects.toThrow()
  expect([existsSync(old!), existsSync(young!)]).toEqual([false, true])
  rmSync(young!, { recursive: true })
})

test('a process that ends while it prints leaves nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'print-test-'))
  const [sleeper, begun] = [join(folder, 'sleeper'), join(folder, 'begun')]
  writeFileSync(sleeper, `#!/bin/sh\ntouch ${begun}\nsleep 60\n`, { mode: 0o755 })
  const script = `import { existsSync } from 'node:fs'
    import { print } from './lib/exports/pdf/print.ts'
    print('<p>', ${JSON.stringify(sleeper)}).catch(() => {})
    setInterval(() => existsSync(${JSON.stringify(begun)}) && process.exit(), 20)`
  const root = join(import.meta.dirname, '..', '..', '..', '..')
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    timeout: 60_000,
  })
  rmSync(folder, { recursive: true })
  expect(status).toBe(0)
}, 60_000)

test('a program that fails is named', async () => {
  await expect(print(PAGE, '/bin/false')).rejects.toThrow('/bin/false ended with 1 when it was to print a page.')
})
