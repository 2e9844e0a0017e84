import { defineConfig } from '@playwright/test'

/** The server and the browser come from `test/run.ts`: BASE_URL and CHROMIUM. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  retries: 0,
  reporter: [['list']],
  use: {
    // One test is about it; in the others each page would take a copy of the plan.
    serviceWorkers: 'block',
    baseURL: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
})
