import type { BuildOptions } from 'esbuild'
import { ROOT } from '../../indexer/places'

/** How scripts for browsers are made: modules, with what they stand on in them. */
export const FOR_BROWSERS = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions

/** What React and others ask of their surroundings. */
export const IN_PRODUCTION = { 'process.env.NODE_ENV': '"production"' }
