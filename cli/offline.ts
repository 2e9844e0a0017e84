import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { contentOf, offlineFile } from '../lib/exports/offline/file'
import { openLibrary } from '../lib/library/library'
import { editionId } from '../lib/library/manifest'
import { editionAsked, NO_SUCH_EDITION, readOrExplain, siteOf } from './arguments'
import { makeParts } from './offline/parts'
import { runCommand } from './run-command'

const USAGE = 'usage: npm run -s offline -- [--plan ID] [--edition DATE] [--site ADDRESS] [--out FILE.html]'

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
  const ref = editionAsked(args, library)
  const info = ref && library.find(ref)
  if (!info) {
    console.error(NO_SUCH_EDITION)
    return 1
  }
  const content = await contentOf(
    library,
    await library.open(info),
    siteOf(args.site),
    new Date().toISOString().slice(0, 10),
  )
  const file = await offlineFile(content, await makeParts())
  writeFileSync(args.out, file)
  console.log(`${args.out}: ${editionId(info)}, ${(Buffer.byteLength(file) / 1024 / 1024).toFixed(2)} MB`)
  return 0
}

await runCommand(main)
