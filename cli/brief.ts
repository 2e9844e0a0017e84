import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LIBRARY_DIRECTORY } from '../indexer/places'
import { briefFile } from '../lib/exports/brief/word'
import { say } from '../lib/messages/message'
import { BRIEF_PARTS, BRIEF_PROGRESS, parseBrief } from '../lib/refs/brief'
import { datedOrigin } from '../lib/refs/ref'
import { getBrief } from '../lib/views/brief/brief'
import { getEdition, getLibrary } from '../lib/views/explorer'
import { editionAsked, NO_SUCH_EDITION, readOrExplain, siteOf } from './arguments'
import { runCommand } from './run-command'

const USAGE = `usage: npm run -s brief -- SUBJECT --out FILE.docx [--plan ID] [--edition DATE] [--since DATE] [--progress ${BRIEF_PROGRESS.join('|')}] [--sheets] [--site ADDRESS]
SUBJECT is a resolution, clause, study group, body or item by its name or number, a list of items (92-05,44-02), or words to search for.`

function readArguments() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      plan: { type: 'string' },
      edition: { type: 'string' },
      since: { type: 'string' },
      progress: { type: 'string' },
      sheets: { type: 'boolean', default: false },
      site: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const { progress, out } = values
  const subject = positionals.join(' ')
  if (subject === '' || out === undefined) throw new Error('A brief needs a subject and --out FILE.docx.')
  if (progress !== undefined && !BRIEF_PROGRESS.some((one) => one === progress))
    throw new Error(`--progress takes ${BRIEF_PROGRESS.join(', ')}.`)
  return { ...values, subject, out }
}

/** "92-05, 44-02": numbers of items, at least two. */
const ITEMS = /^(?:op-)?\d{1,3}-\w+(?:[\s,;]+(?:op-)?\d{1,3}-\w+)+$/i

/** `npm run brief`: 0 when the file was written, 1 when the subject or the edition is not there, 2 when the command is at fault. */
async function main(): Promise<number> {
  const args = readOrExplain(readArguments, USAGE)
  if (!args) return 2
  const { subject, since, progress, sheets, out } = args
  process.env.LIBRARY_DIR ??= LIBRARY_DIRECTORY
  // One file is made: no search server is started for it.
  process.env.SEARCH_ENGINE ??= 'memory'
  const ref = editionAsked(args, getLibrary())
  const asked = ref && (await getEdition(ref))
  if (!asked) {
    console.error(NO_SUCH_EDITION)
    return 1
  }
  const explorer = { ...asked, lookups: { ...asked.lookups, origin: datedOrigin(asked.info) } }
  const state = parseBrief({
    [ITEMS.test(subject) ? 'items' : 'of']: subject,
    ...(since && { since }),
    ...(sheets && { as: 'sheets' }),
    ...(progress && { progress, show: [...BRIEF_PARTS] }),
  })
  const found = await getBrief({ ...state, subject: state.subject ?? { kind: 'thing', of: subject } }, explorer)
  if (found.kind === 'unknown') {
    console.error(say('brief.unknown', { of: found.of }))
    return 1
  }
  if (found.kind === 'several') {
    console.error([say('brief.several'), ...found.things.map(({ name }) => `  ${name}`)].join('\n'))
    return 1
  }
  if (since && !found.brief.changes) {
    console.error(`There is no earlier edition of "${since}"; there is ${found.brief.editions.join(', ') || 'none'}.`)
    return 1
  }
  const file = await briefFile(found.brief, { explorer, site: siteOf(args.site) }, new Date())
  writeFileSync(out, file.body)
  console.log(`${out}: ${say('brief.lead', { count: found.brief.total })}`)
  return 0
}

await runCommand(main)
