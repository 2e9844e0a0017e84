import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { outliveReaders } from '../indexer/output'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { parseEditionRef } from '../lib/domain/plan'
import { contentOf, offlineFile } from '../lib/exports/offline/file'
import { openLibrary } from '../lib/library/library'
import { editionId } from '../lib/library/manifest'
import { readOrExplain } from './arguments'
import { makeParts } from './offline/parts'

const USAGE = 'usage: npm run -s offline -- [--plan ID] [--edition DATE] [--site ADDRESS] [--out FILE.html]'

/** The address of the explorer online where nobody says another: that of npm start. */
const SITE = 'http://127.0.0.1:3000'

const readArguments = () =>
  parseArgs({
    options: {
      plan: { type: 'string' },
      edition: { type: 'string' },
      site: { type: 'string' },
      out: { type: 'string', default: 'plan.html' },
    },
  }).values

/** `npm run offline`: 0 when the file was written, 1 when the library has no such edition, 2 when the command is at fault. */
async function main(): Promise<number> {
  const args = readOrExplain(readArguments, USAGE)
  if (!args) return 2
  const library = openLibrary(LIBRARY_DIRECTORY)
  const id = args.plan ?? library.defaultPlan?.id ?? ''
  const ref = parseEditionRef([id, ...(args.edition ? [args.edition] : [])].join('@'))
  const info = ref && library.find(ref)
  if (!info) {
    console.error('The library has no such plan or edition; npm run library lists what it has.')
    return 1
  }
  const site = (args.site ?? process.env.SITE_URL ?? SITE).replace(/\/+$/, '')
  const content = await contentOf(library, await library.open(info), site, new Date().toISOString().slice(0, 10))
  const file = await offlineFile(content, await makeParts())
  writeFileSync(args.out, file)
  console.log(`${args.out}: ${editionId(info)}, ${(Buffer.byteLength(file) / 1024 / 1024).toFixed(2)} MB`)
  return 0
}

outliveReaders()
process.exitCode = await main()
