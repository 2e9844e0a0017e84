import { parseArgs } from 'node:util'
import type { Diagnostic } from '../lib/domain/diagnostic'
import { BadSource } from '../lib/reading/bad-source'
import { unaccepted } from './accepted'
import { BadEdition, parseEdition } from './edition-option'
import { indexDocument } from './index-document'
import { bundledDocument, CORPUS_DIRECTORY } from './places'
import { summarize } from './summary'

const USAGE = 'usage: npm run index -- [SOURCE] [--out DIRECTORY] [--edition FACTS] [--strict]'

/** `npm run index`: 0 when the corpus stands, 1 when the document is at fault, 2 when the command is. */
async function main(): Promise<number> {
  let args: ReturnType<typeof readArguments>
  try {
    args = readArguments()
  } catch (error) {
    if (error instanceof BadEdition) {
      console.error(error.message)
      return 1
    }
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return 2
  }
  const path = args.positionals[0] ?? bundledDocument()
  if (path === null) {
    console.error(`No document was named and none ships with the project: name the plan to read.\n${USAGE}`)
    return 2
  }
  try {
    const corpus = await indexDocument(path, args.values.out ?? CORPUS_DIRECTORY, args.edition)
    console.log(`${path} is indexed:`)
    for (const line of summarize(corpus)) console.log(`  ${line}`)
    return args.values.strict ? reportUnaccepted(corpus.diagnostics) : 0
  } catch (error) {
    if (!(error instanceof BadSource)) throw error
    console.error(error.message)
    return 1
  }
}

function readArguments() {
  const parsed = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, strict: { type: 'boolean' }, edition: { type: 'string' } },
  })
  if (parsed.positionals.length > 1) throw new Error('Only one document can be indexed at a time.')
  const { edition } = parsed.values
  return { ...parsed, edition: edition === undefined ? {} : parseEdition(edition) }
}

/** `--strict`: 1 where a fault is not accepted in `data/knowledge/accepted-diagnostics.json`, each on a line. */
function reportUnaccepted(diagnostics: readonly Diagnostic[]): number {
  const open = unaccepted(diagnostics)
  for (const { rule, location, message } of open) console.error(`${rule} ${location ?? '-'}: ${message}`)
  return open.length === 0 ? 0 : 1
}

process.exitCode = await main()
