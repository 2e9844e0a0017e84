import { type Browser, expect, type Page, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { wordFile } from '../word-file'

const WORDS = 'Study Group 13 reports on Resolution 92 in TSAG-TD25R1.'

type Draft = { name: string; mimeType: string; buffer: Buffer }

const CONTENT = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text><text:p>${WORDS}</text:p></office:text></office:body></office:document-content>`

const MANIFEST =
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>'

const openDocument = () =>
  Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'META-INF/manifest.xml': strToU8(MANIFEST),
      'content.xml': strToU8(CONTENT),
    }),
  )

async function printed(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(`<p>${WORDS}</p>`)
  const pdf = await page.pdf()
  await page.close()
  return pdf
}

/** The same words in each form that is read. */
const FORMS: Readonly<Record<string, (browser: Browser) => Promise<Draft>>> = {
  'a Word file': async () => ({
    name: 'draft.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await wordFile([WORDS]),
  }),
  'an OpenDocument text': async () => ({
    name: 'draft.odt',
    mimeType: 'application/vnd.oasis.opendocument.text',
    buffer: openDocument(),
  }),
  'a text': async () => ({ name: 'draft.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) }),
  'a PDF': async (browser) => ({
    name: 'draft.pdf',
    mimeType: 'application/pdf',
    buffer: await printed(browser),
  }),
}

/** Drops a file on a part of the page, as a reader does who drags it there. */
async function drop(page: Page, { name, mimeType, buffer }: Draft): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ base64, name, type }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { type }))
      return transfer
    },
    { base64: buffer.toString('base64'), name, type: mimeType },
  )
  const place = page.getByRole('group', { name: 'File' })
  for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: carried })
}

/** The page says what the document refers to, marks it in its words, and names what it serves with the reasons. */
async function expectJudged(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('status')).toContainText(`${name}: 3 references: 3 in this plan`)
  const text = page.getByRole('region', { name: 'Your text' })
  await expect(text.getByRole('link', { name: 'Resolution 92' })).toHaveAttribute('href', /\/resolutions\/res-92$/)
  await expect(text.getByRole('link', { name: 'TSAG-TD25R1' })).toHaveAttribute('href', /\/documents\/tsag-td25r1/)
  const items = page.getByRole('region', { name: 'Action items it may serve' }).getByRole('listitem')
  await expect(items.first()).toContainText(/Resolution 92|TSAG-TD25R1|SG13/)
}

for (const width of [1440, 390])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const [form, make] of Object.entries(FORMS))
      test(`${form} that is dropped on the page is checked`, async ({ page, browser }) => {
        const draft = await make(browser)
        await page.goto('/resolve', { waitUntil: 'networkidle' })
        await drop(page, draft)
        await expectJudged(page, draft.name)
      })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      for (const [form, make] of Object.entries(FORMS))
        test(`${form} that the form sends is checked`, async ({ page, browser }) => {
          const draft = await make(browser)
          await page.goto('/resolve')
          await page.getByLabel('or choose its file').setInputFiles(draft)
          await page.getByRole('button', { name: 'Check' }).click()
          await expectJudged(page, draft.name)
        })
    })
  })

test('a file that cannot be read is refused in a sentence that names it', async ({ page }) => {
  await page.goto('/resolve', { waitUntil: 'networkidle' })
  await drop(page, {
    name: 'picture.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
  })
  await expect(page.getByRole('alert')).toContainText(/picture\.png .*\./)
})
