import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Under which names a Chromium is installed. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The browser that prints pages as PDF and runs the browser tests: `CHROMIUM`, else one on the PATH; null where there is none, or where `CHROMIUM`
 * is empty. Throws, with a sentence, where the one that is named may not be run.
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  if (env.CHROMIUM === '') return null
  if (env.CHROMIUM) {
    if (!isExecutable(env.CHROMIUM)) throw new Error(`CHROMIUM=${env.CHROMIUM} is no program that can be run.`)
    return env.CHROMIUM
  }
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable) ?? null
}
