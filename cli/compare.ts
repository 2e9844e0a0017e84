import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { align } from '../indexer/align/align'
import { isSamePlan } from '../indexer/align/same-plan'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { readPlan } from '../indexer/read-plan'
import { compare } from '../lib/comparison/compare'
import { comparisonRows } from '../lib/comparison/rows'
import { parseEditionRef } from '../lib/domain/plan'
import type { Corpus } from '../lib/library/format'
import { editionsOf, openLibrary } from '../lib/library/library'
import { editionId } from '../lib/library/manifest'
import { BadSource } from '../lib/reading/bad-source'
import { printComparison } from './comparison-report'

const USAGE = `usage: npm run -s compare -- EARLIER LATER [--json]
EARLIER and LATER are files (.docx or text) or editions of the library, such as wtsa-16@2018-02-26.`

/** `npm run compare`: 0 when both editions were compared, 1 when one cannot be read, 2 when the command is at fault. */
async function main(): Promise<number> {
  let args: ReturnType<typeof readArguments>
  try {
    args = readArguments()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return 2
  }
  try {
    const [earlier, later] = await Promise.all([readEdition(args.earlier), readEdition(args.later)])
    const matching = align(earlier, later, isSamePlan(earlier, later))
    const differences = compare(earlier, later, matching)
    if (args.json) console.log(JSON.stringify(comparisonRows(differences)))
    else for (const line of printComparison(earlier, later, matching, differences)) console.log(line)
    return 0
  } catch (error) {
    if (!(error instanceof BadSource)) throw error
    console.error(error.message)
    return 1
  }
}

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const [earlier, later, ...more] = positionals
  if (earlier === undefined || later === undefined || more.length > 0) throw new Error('Two editions are compared.')
  return { earlier, later, json: values.json }
}

/** The edition of the library with this id, else the plan in the file of this name. */
async function readEdition(name: string): Promise<Corpus> {
  const ref = parseEditionRef(name)
  if (!ref || existsSync(name)) return (await readPlan(name)).corpus
  const library = openLibrary(LIBRARY_DIRECTORY)
  const info = library.find(ref)
  if (!info)
    throw new BadSource(
      `${name} is no file, and the library has no such edition; it has ${editionsOf(library).map(editionId).join(', ') || 'none'}.`,
    )
  return (await library.open(info)).lookups.corpus
}

process.exitCode = await main()
