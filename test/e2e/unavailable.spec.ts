import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { endChild } from '../../cli/processes/children'
import { freePort } from '../../cli/processes/ports'

const root = join(import.meta.dirname, '..', '..')

test.use({ javaScriptEnabled: false })

test('where no plan is in service every address says so, and what to do', async ({ page, request }) => {
  const corpus = mkdtempSync(join(tmpdir(), 'explorer-empty-'))
  const port = await freePort()
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, LIBRARY_DIR: corpus, NODE_ENV: 'production' },
    stdio: 'ignore',
  })
  try {
    const base = `http://127.0.0.1:${port}`
    await expect
      .poll(
        () =>
          request.get(base).then(
            (answer) => answer.status(),
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(503)
    expect((await page.goto(`${base}/resolutions/res-92`))?.status()).toBe(503)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no plan to read')
    await expect(page.getByText('npm run index -- PATH')).toBeVisible()
    const answer = await request.get(`${base}/api/search?q=roaming`)
    expect(answer.status()).toBe(503)
    expect(await answer.json()).toMatchObject({
      error: { code: 'no-plan', message: expect.stringContaining('npm run index') },
    })
  } finally {
    await endChild(server)
    rmSync(corpus, { recursive: true, force: true })
  }
})
