// `npm run campaign`: brings faults about and says what held, as one table; minutes. `-- --short` is what CI runs,
// `-- --only WORD` the cases of a group, or those whose name has the word. What a whole run, or the whole of a group, came to is
// written to data/campaign.json, with its day.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../../cli/processes/ports'
import { buildPages } from '../../cli/start/build-pages'
import { getCampaign } from '../../lib/views/campaign'
import { type CampaignCase, type Outcome, ROOT, runCase } from './case'
import { fileCases } from './file-cases'
import { libraryCases } from './library-cases'
import { loadCases } from './load-cases'
import { patternCases } from './pattern-cases'
import { processCases } from './process-cases'
import { requestCases } from './request-cases'
import { searchServerCases } from './search-server-cases'

const CASES: readonly CampaignCase[] = [
  ...processCases,
  ...searchServerCases,
  ...libraryCases,
  ...requestCases,
  ...loadCases,
  ...fileCases,
  ...patternCases,
]

const GROUPS = new Set(CASES.map(({ group }) => group))

/** The longest that a case may take that says nothing of it, in milliseconds. */
const WITHIN = 400_000

const { values } = parseArgs({ options: { short: { type: 'boolean', default: false }, only: { type: 'string' } } })
const { short: isShort, only } = values
const isChosen = ({ short, name, group: of }: CampaignCase) =>
  (!isShort || short) && (!only || (GROUPS.has(only) ? of === only : name.includes(only)))
const chosen = CASES.filter(isChosen)

await buildPages()
const outcomes: Outcome[] = []
let group = ''
for (const one of chosen) {
  if (one.group !== group) console.log(`\n${one.group}`)
  group = one.group
  const outcome = await runCase(one, freePort, one.within ?? WITHIN)
  outcomes.push(outcome)
  console.log(`  ${outcome.outcome.padEnd(7)}  ${outcome.name}: ${outcome.seen}`)
}

const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length
console.log(`\n${count('held')} held, ${count('failed')} failed, ${count('not run')} not run`)
if (!isShort && (!only || GROUPS.has(only))) writeOutcomes(outcomes)
process.exit(count('failed') > 0 || chosen.length === 0 ? 1 : 0)

/** Writes outcomes in the order of the cases, beside those of groups that were not run now. */
function writeOutcomes(now: readonly Outcome[]): void {
  const file = join(ROOT, 'data', 'campaign.json')
  const before = getCampaign().cases
  const groups = new Set(now.map((one) => one.group))
  const day = new Date().toISOString().slice(0, 10)
  const all = [...before.filter((one) => !groups.has(one.group)), ...now.map((one) => ({ ...one, day }))]
  const place = (one: Outcome) => CASES.findIndex(({ group: of, name }) => of === one.group && name === one.name)
  const cases = all.filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b))
  writeFileSync(file, `${JSON.stringify({ cases }, null, 2)}\n`)
}
