import { parseArgs } from 'node:util'
import { alignLibrary } from '../indexer/align/history'
import { removeEditions } from '../indexer/library'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { formatEdition } from '../lib/domain/edition'
import { parseEditionRef } from '../lib/domain/plan'
import { type EditionInfo, editionId, readManifest } from '../lib/library/manifest'
import { readOrExplain } from './arguments'
import { runCommand } from './run-command'

const USAGE = 'usage: npm run library [-- --remove PLAN | --remove PLAN@DATE]'

/** "wtsa-16@2018-02-26  TSAG-TD251 · Geneva, …  364 action items, 61 resolutions and opinions". */
function summaryOf(edition: EditionInfo): string {
  const { actionItems, resolutions, opinions } = edition.counts
  return [
    editionId(edition),
    formatEdition(edition.facts) || edition.source.name,
    `${actionItems} action items, ${resolutions + opinions} resolutions and opinions`,
  ].join('  ')
}

/** `npm run library`: lists the plans and their editions, newest first; `--remove` takes an edition or a plan away. */
function main(): number {
  const options = { remove: { type: 'string', multiple: true } } as const
  const args = readOrExplain(() => parseArgs({ options }).values, USAGE)
  if (!args) return 2
  const remove = args.remove ?? []
  for (const text of remove) {
    const ref = parseEditionRef(text)
    if (!ref) {
      console.error(
        `"${text}" names no edition: write wtsa-16@2018-02-26 for one, wtsa-16 for the whole plan.\n${USAGE}`,
      )
      return 2
    }
    console.log(`removed ${removeEditions(LIBRARY_DIRECTORY, ref).join(', ')}`)
    alignLibrary(LIBRARY_DIRECTORY)
  }
  const { plans } = readManifest(LIBRARY_DIRECTORY)
  if (plans.length === 0) console.log('The library is empty: add a plan with npm run index -- FILE.')
  for (const { id, title, editions } of plans) {
    console.log(`${id}  ${title}`)
    for (const edition of editions) console.log(`  ${summaryOf(edition)}`)
  }
  return 0
}

await runCommand(main)
