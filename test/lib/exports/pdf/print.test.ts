import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('a program that fails is named', async () => {
  await expect(print(PAGE, '/bin/false')).rejects.toThrow('/bin/false ended with 1 when it was to print a page.')
})
