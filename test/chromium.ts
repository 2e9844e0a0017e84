import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The Chromium for the browser tests: `CHROMIUM`, or the first on PATH; null where there is none. */
export function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const directory of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) {
      const path = join(directory, name)
      if (existsSync(path)) return path
    }
  return null
}
