import type { Diagnostic } from '../lib/domain/diagnostic'
import { type EditionInfo, editionId, readManifest } from '../lib/library/manifest'
import { unaccepted } from './accepted'
import { BadArguments, type FileArguments, readFileArguments } from './arguments'
import { sentenceOf } from './faults'
import { emptyHeap } from './heap'
import { addEdition } from './library'
import { outliveReaders } from './output'
import { bundledDocument, LIBRARY_DIRECTORY } from './places'
import { publishCorpus } from './publish'
import { readPlan } from './read-plan'
import { compareCounts, summarize } from './summary'

const USAGE = 'usage: npm run index -- [FILE…] [--out DIRECTORY] [--plan ID] [--edition FACTS] [--strict]'

/** `npm run index`: 0 when every plan has been indexed, 1 when a document is at fault, 2 when the command is. */
async function main(): Promise<number> {
  try {
    const args = readFileArguments(process.argv.slice(2), true)
    const bundled = bundledDocument()
    const paths = args.paths.length > 0 ? args.paths : bundled ? [bundled] : []
    if (paths.length === 0)
      throw new BadArguments('No document was named and none ships with the project: name the plan to read.')
    let code = 0
    for (const path of paths) {
      code = Math.max(code, await index(path, args))
      emptyHeap(path)
    }
    if (!args.out) (await import('./align/history')).alignLibrary(LIBRARY_DIRECTORY)
    return code
  } catch (error) {
    if (error instanceof BadArguments) {
      console.error(`${error.message}\n${USAGE}`)
      return 2
    }
    const sentence = sentenceOf(error)
    if (!sentence) throw error
    console.error(sentence)
    return 1
  }
}

async function index(path: string, { said, out, strict }: FileArguments): Promise<number> {
  try {
    const plan = await readPlan(path, said.edition)
    if (out) publishCorpus(plan.corpus, plan.text, out)
    const info = out ? null : addEdition(LIBRARY_DIRECTORY, plan, said)
    console.log(`${path} is indexed${info ? ` as ${editionId(info)}` : ''}:`)
    for (const line of summarize(plan.corpus, info ? fewerThanBefore(info) : [])) console.log(`  ${line}`)
    return strict ? reportUnaccepted(plan.corpus.diagnostics) : 0
  } catch (error) {
    const sentence = sentenceOf(error)
    if (!sentence) throw error
    console.error(sentence)
    return 1
  }
}

/** What an edition has fewer of than the one before it in the library; nothing where it is the first. */
function fewerThanBefore(info: EditionInfo): string[] {
  const editions = readManifest(LIBRARY_DIRECTORY).plans.find(({ id }) => id === info.plan)?.editions ?? []
  const before = editions[editions.findIndex(({ date }) => date === info.date) + 1]
  return before ? compareCounts(info.counts, before.counts, before.date) : []
}

/** `--strict`: 1 where a fault is not accepted in `data/knowledge/accepted-diagnostics.json`, each on a line. */
function reportUnaccepted(diagnostics: readonly Diagnostic[]): number {
  const open = unaccepted(diagnostics)
  for (const { rule, subject, location, message } of open)
    console.error(`${subject === 'reading' ? 'reading ' : ''}${rule} ${location ?? '-'}: ${message}`)
  return open.length === 0 ? 0 : 1
}

outliveReaders()
void main().then((code) => {
  process.exitCode = code
})
