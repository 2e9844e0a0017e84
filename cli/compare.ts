import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { align } from '../indexer/align/align'
import { isSamePlan } from '../indexer/align/same-plan'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { readPlan } from '../indexer/read-plan'
import { compare } from '../lib/comparison/compare'
import { lineageOf } from '../lib/comparison/lineage'
import { outlineOf } from '../lib/comparison/outline'
import { comparisonRows } from '../lib/comparison/rows'
import { parseEditionRef } from '../lib/domain/plan'
import type { Corpus } from '../lib/library/format'
import { editionsOf, openLibrary } from '../lib/library/library'
import { editionId } from '../lib/library/manifest'
import { BadSource } from '../lib/reading/bad-source'
import { readOrExplain } from './arguments'
import { printComparison } from './comparison-report'
import { runCommand } from './run-command'

const USAGE = `usage: npm run -s compare -- EARLIER LATER [--json]
EARLIER and LATER are files (.docx or text) or editions of the library, such as wtsa-16@2018-02-26.`

/** `npm run compare`: 0 when both editions were compared, 1 when one cannot be read, 2 when the command is at fault. */
async function main(): Promise<number> {
  const args = readOrExplain(readArguments, USAGE)
  if (!args) return 2
  const [earlier, later] = await Promise.all([readEdition(args.earlier), readEdition(args.later)])
  const samePlan = earlier.plan && later.plan ? earlier.plan === later.plan : isSamePlan(earlier.corpus, later.corpus)
  const [before, after] = [earlier.corpus, later.corpus]
  const matching = align(before, after, samePlan)
  const differences = compare(before, after, matching)
  const lineage = samePlan
    ? null
    : lineageOf(outlineOf(before.entries), outlineOf(after.entries), matching, differences)
  if (args.json) console.log(JSON.stringify({ ...comparisonRows(differences), ...(lineage && { lineage }) }))
  else for (const line of printComparison(before, after, matching, differences, lineage)) console.log(line)
  return 0
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

/** The edition of the library with this id and its plan, else the plan in the file of this name. */
async function readEdition(name: string): Promise<{ corpus: Corpus; plan: string | null }> {
  const ref = parseEditionRef(name)
  if (!ref || existsSync(name)) return { corpus: (await readPlan(name)).corpus, plan: null }
  const library = openLibrary(LIBRARY_DIRECTORY)
  const info = library.find(ref)
  if (!info)
    throw new BadSource(
      `${name} is no file, and the library has no such edition; it has ${editionsOf(library).map(editionId).join(', ') || 'none'}.`,
    )
  return { corpus: (await library.open(info)).lookups.corpus, plan: info.plan }
}

await runCommand(main)
